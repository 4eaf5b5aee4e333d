//! Duplicates in JSON.

use super::actions;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::json::at_odds;
use web::{App, Json, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Api;

/// Which question asks the same.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DuplicateInput {
    /// The other question's id. If it leads to another one itself, that one is taken.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    original: SubjectId,
}

/// Closes a question as asking what another one asks. Those who have it count for the other one then.
#[utoipa::path(put, path = "/api/stoa/v1/questions/{id}/duplicate", tag = "questions", request_body = DuplicateInput,
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It leads to the other one"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only the asker, experts and moderators may"),
        (status = 404, description = "No such question"), (status = 409, description = "There is no such other question, or it leads back"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<DuplicateInput>,
) -> web::Result<StatusCode> {
    let (question, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::mark(cx, lang, question, Some(input.original)).await;
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["original"]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Opens the question again; what came along goes back.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}/duplicate", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It leads nowhere"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only the asker, experts and moderators may"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unmark(cx, question).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
