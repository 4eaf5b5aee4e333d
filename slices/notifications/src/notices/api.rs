//! Notices for programs.

use super::line::Line;
use super::model::Reasons;
use super::{actions, store};
use crate::policy::Act;
use crate::t;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{Cursor, NoticeId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, FieldErrors, Json, Problem, Visit};

/// The addresses of this room.
#[derive(OpenApi)]
#[openapi(paths(index, update_all, update, destroy), components(schemas(Notices, Notice)))]
pub struct Doc;

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Asking {
    /// Only those that were not read.
    unread: Option<bool>,
    /// Notices on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u8>,
    /// Where the page starts, from `next` of the one before.
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
}

/// A page of notices, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Notices {
    /// The notices.
    items: Vec<Notice>,
    /// Where the next page starts.
    next: Option<String>,
}

/// A notice.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Notice {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Why its reader is told: `mention`, `answer`, `accepted`, `reply`, `thread`, `space`, `reaction`, `invitation`,
    /// `request`, `decision`, `duty`.
    reasons: Vec<&'static str>,
    /// What happened, in the reader's language.
    text: String,
    /// The title or the beginning of what it is about.
    quote: String,
    /// What it is about, if not a space.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    subject: Option<String>,
    /// Where.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// Who did it.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    actor: Option<String>,
    /// Its address.
    url: String,
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// How many of the same it stands for.
    #[schema(minimum = 1)]
    count: i64,
    /// Whether it was read.
    read: bool,
}

/// GET /api/stoa/v1/notices
#[utoipa::path(get, path = "/api/stoa/v1/notices", tag = "notices", params(Asking), responses(
    (status = 200, description = "Your notices", body = Notices),
    (status = 400, description = "The question can't be read"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 422, description = "A limit or cursor that can't be"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    asking: Result<Query<Asking>, QueryRejection>,
) -> Result<Json<Notices>, Problem> {
    actions::own(&visit.viewer, Act::Read)?;
    let Query(asking) = asking.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (from, limit) = bounds(&asking)?;
    let (t, kinds, unread) = (t::Texts::new(visit.lang), app.slices.kinds.clone(), asking.unread.unwrap_or(false));
    let work = async move |cx: &mut Cx| -> db::Result<Notices> {
        let mut told = store::list(cx, from, unread, i64::try_from(limit + 1).unwrap_or(1)).await?;
        let more = told.len() > limit;
        told.truncate(limit);
        let next =
            told.last().filter(|_| more).map(|last| Cursor { key: last.at.millis(), id: last.id.raw() }.to_string());
        let subjects = store::subjects_of(cx, &told).await?;
        Ok(Notices { items: told.iter().map(|one| notice(one, Line::new(t, one, &subjects, &kinds))).collect(), next })
    };
    Ok(Json(app.read(&visit, work).await?))
}

fn bounds(asking: &Asking) -> Result<(Cursor, usize), Problem> {
    let mut errors = FieldErrors::new();
    let limit = asking.limit.unwrap_or(20);
    if !(1..=100).contains(&limit) {
        errors.add("limit", "a page has from 1 to 100 notices");
    }
    let from = asking.cursor.as_deref().map_or(Ok(Cursor::NEWEST), str::parse);
    if let Err(error) = &from {
        errors.add("cursor", error.to_string());
    }
    errors.check()?;
    Ok((from.unwrap_or(Cursor::NEWEST), usize::from(limit)))
}

fn notice(told: &store::Told, line: Line) -> Notice {
    Notice {
        id: line.id,
        reasons: Reasons(told.reasons).iter().map(super::Reason::name).collect(),
        text: line.sentence,
        quote: line.quote,
        subject: told.subject.map(|id| id.to_string()),
        space: told.space.to_string(),
        actor: told.actor.map(|id| id.to_string()),
        url: line.href,
        at: web::moment(told.at),
        count: told.count,
        read: told.read,
    }
}

/// PUT /api/stoa/v1/notices/read
#[utoipa::path(put, path = "/api/stoa/v1/notices/read", tag = "notices", responses(
    (status = 204, description = "All are read"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn update_all(State(app): State<App>, visit: Visit) -> Result<StatusCode, Problem> {
    let own = actions::own(&visit.viewer, Act::Change)?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read_all(cx, &own).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// PUT /api/stoa/v1/notices/{id}/read
#[utoipa::path(put, path = "/api/stoa/v1/notices/{id}/read", tag = "notices",
    params(("id" = String, Path, description = "The notice", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 204, description = "It is read"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "You have no such notice"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn update(state: State<App>, visit: Visit, id: Path<String>) -> Result<StatusCode, Problem> {
    mark(state, visit, id, true).await
}

/// DELETE /api/stoa/v1/notices/{id}/read
#[utoipa::path(delete, path = "/api/stoa/v1/notices/{id}/read", tag = "notices",
    params(("id" = String, Path, description = "The notice", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 204, description = "It is unread"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "You have no such notice"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn destroy(state: State<App>, visit: Visit, id: Path<String>) -> Result<StatusCode, Problem> {
    mark(state, visit, id, false).await
}

async fn mark(State(app): State<App>, visit: Visit, Path(id): Path<String>, read: bool) -> Result<StatusCode, Problem> {
    let own = actions::own(&visit.viewer, Act::Change)?;
    let id: NoticeId = id.parse()?;
    let there = app.write(&visit.viewer, async move |cx: &mut Cx| actions::mark(cx, &own, id, read).await).await?;
    if there { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::NotFound) }
}
