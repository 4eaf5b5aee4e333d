//! Marks for programs.

use super::actions;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Pace, Problem, Route, Visit, Who};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::put("/api/stoa/v1/posts/{id}/read", Who::Person, Pace::Write, update),
        Route::delete("/api/stoa/v1/posts/{id}/read", Who::Person, Pace::Write, destroy),
        Route::put("/api/stoa/v1/spaces/{id}/read", Who::Person, Pace::Write, update_space),
        Route::put("/api/stoa/v1/read", Who::Person, Pace::Write, update_all),
    ]
}

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(update, destroy, update_space, update_all), components(schemas(Upto)))]
pub struct Doc;

/// How far something was read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Upto {
    /// The last part that was seen; without it, all of it.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    upto: Option<SubjectId>,
}

/// Notes how far a thread was read.
#[utoipa::path(put, path = "/api/stoa/v1/posts/{id}/read", tag = "reading", request_body = Upto,
    params(("id" = String, Path, description = "The thread, or anything in it", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "Noted"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "No or a wrong token"), (status = 403, description = "The token may not write"),
        (status = 404, description = "No such thread"), (status = 413, description = "The body is too large"),
        (status = 415, description = "The body is of another type"), (status = 422, description = "The body has another form"),
        (status = 429, description = "Too often")))]
async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(body): Json<Upto>,
) -> Result<StatusCode, Problem> {
    let id = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read(cx, id, body.upto).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Marks a thread as unread, to come back to it.
#[utoipa::path(delete, path = "/api/stoa/v1/posts/{id}/read", tag = "reading",
    params(("id" = String, Path, description = "The thread, or anything in it", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "Its newest part is unread"), (status = 401, description = "No or a wrong token"),
        (status = 403, description = "The token may not write"), (status = 404, description = "No such thread"),
        (status = 429, description = "Too often")))]
async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    let id = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unread(cx, id, None).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Notes that all of a space was read.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/read", tag = "reading", request_body = Upto,
    params(("id" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "Noted"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "No or a wrong token"), (status = 403, description = "The token may not write"),
        (status = 404, description = "No such space"), (status = 413, description = "The body is too large"),
        (status = 415, description = "The body is of another type"), (status = 422, description = "The body has another form"),
        (status = 429, description = "Too often")))]
async fn update_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(body): Json<Upto>,
) -> Result<StatusCode, Problem> {
    let id = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read_space(cx, id, body.upto).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Notes that everything in all of one's spaces was read.
#[utoipa::path(put, path = "/api/stoa/v1/read", tag = "reading", request_body = Upto,
    responses((status = 204, description = "Noted"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "No or a wrong token"), (status = 403, description = "The token may not write"),
        (status = 413, description = "The body is too large"), (status = 415, description = "The body is of another type"),
        (status = 422, description = "The body has another form"), (status = 429, description = "Too often")))]
async fn update_all(State(app): State<App>, visit: Visit, Json(body): Json<Upto>) -> Result<StatusCode, Problem> {
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read_all(cx, body.upto).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
