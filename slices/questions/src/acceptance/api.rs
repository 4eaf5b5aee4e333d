//! The accepted answer in JSON.

use super::actions;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Api;

/// Which answer to accept.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptanceInput {
    /// The answer's id.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    answer: SubjectId,
}

/// Accepts an answer; another one that was accepted is so no more.
#[utoipa::path(put, path = "/api/stoa/v1/questions/{id}/acceptance", tag = "questions", request_body = AcceptanceInput,
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is accepted"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only the asker, experts and moderators may"),
        (status = 404, description = "No such question or answer"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<AcceptanceInput>,
) -> web::Result<StatusCode> {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::accept(cx, question, input.answer).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the acceptance back. Its line in the history stays.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}/acceptance", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "No answer is accepted"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only the asker, experts and moderators may"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, question).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
