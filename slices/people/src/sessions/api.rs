//! One's own sessions, for programs.

use crate::sessions::store::SessionRow;
use crate::sessions::{actions, session, store};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{Scope, SessionId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

#[derive(OpenApi)]
#[openapi(paths(index, destroy), components(schemas(SessionsPage, SessionJson)))]
pub(crate) struct Doc;

/// All of one's sessions that hold.
#[derive(Serialize, ToSchema)]
pub(super) struct SessionsPage {
    items: Vec<SessionJson>,
    /// Always null: there are at most 100.
    next: Option<String>,
}

/// A browser that is signed in.
#[derive(Serialize, ToSchema)]
pub(super) struct SessionJson {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: SessionId,
    /// Such as `Firefox, Linux`, or nothing.
    browser: String,
    /// The network that it was opened from.
    network: String,
    /// When it was last used, to the hour.
    #[schema(format = "date-time")]
    last_seen_at: String,
    /// Whether this request came by it.
    current: bool,
}

impl SessionJson {
    fn new(row: SessionRow, own: Option<SessionId>) -> Self {
        Self {
            id: row.id,
            browser: row.browser,
            network: row.network,
            last_seen_at: web::moment(row.last_seen_at),
            current: Some(row.id) == own,
        }
    }
}

/// One's own sessions, the latest used first.
#[utoipa::path(get, path = "/api/stoa/v1/sessions", tag = "people",
    responses((status = 200, description = "The sessions", body = SessionsPage), (status = 401, description = "No account"),
        (status = 403, description = "The token may not read"), (status = 429, description = "Too often")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result<Json<SessionsPage>, Problem> {
    let (person, own) = (visit.person()?, session(&visit));
    let rows = app.read(&visit, async move |cx: &mut Cx| store::list(cx, person).await).await?;
    Ok(Json(SessionsPage { items: rows.into_iter().map(|row| SessionJson::new(row, own)).collect(), next: None }))
}

/// Ends one of one's own sessions: that browser is signed out.
#[utoipa::path(delete, path = "/api/stoa/v1/sessions/{id}", tag = "people",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is signed out"), (status = 401, description = "No account"),
        (status = 403, description = "The token may not write"), (status = 404, description = "You have no such session"),
        (status = 429, description = "Too often")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let (person, id) = (visit.person()?, id.parse::<SessionId>()?);
    if !visit.viewer.may(Scope::Write) {
        return Err(Problem::forbidden());
    }
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, person, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
