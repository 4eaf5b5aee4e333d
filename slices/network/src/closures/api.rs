//! Closing and reopening by programs.

use super::actions;
use axum::extract::{Path, State};
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Doc;

/// Why a thread is closed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosureInput {
    /// A sentence for those who come later.
    #[schema(min_length = 1, max_length = 500, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    reason: String,
}

/// Closes a thread, with a reason. Nobody replies then.
#[utoipa::path(put, path = "/api/stoa/v1/subjects/{id}/closure", tag = "posts", request_body = ClosureInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed"), (status = 404, description = "No such subject, or not yours to see"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<ClosureInput>,
) -> Result<StatusCode, Problem> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx| actions::close(cx, lang, id, &input.reason).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Opens a thread again.
#[utoipa::path(delete, path = "/api/stoa/v1/subjects/{id}/closure", tag = "posts",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx| actions::reopen(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
