//! Pinning by programs.

use super::actions;
use crate::{moments, t};
use axum::extract::{Path, State};
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Doc;

/// Until when something stands on top.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PinInput {
    /// RFC 3339, at most a year and a day ahead.
    #[schema(format = "date-time")]
    until: String,
}

/// Puts a thread on top of its space until a moment.
#[utoipa::path(put, path = "/api/stoa/v1/subjects/{id}/pin", tag = "posts", request_body = PinInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed"), (status = 404, description = "No such subject, or not yours to see"),
        (status = 409, description = "The moment is past, or too far away"), (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PinInput>,
) -> Result<StatusCode, Problem> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let until = moments::parse(&input.until);
    let until = until.ok_or_else(|| Problem::field("until", t::Texts::new(lang).error_until()))?;
    let pinned = app.write(&visit.viewer, async move |cx| actions::pin(cx, lang, id, until).await).await;
    // A moment that can be read is wrong only because of what time it is.
    pinned.map_err(|problem| match problem {
        Problem::Invalid(_) => Problem::Conflict(t::Texts::new(lang).error_until().to_owned()),
        other => other,
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a thread down from the top of its space.
#[utoipa::path(delete, path = "/api/stoa/v1/subjects/{id}/pin", tag = "posts",
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
    app.write(&visit.viewer, async move |cx| actions::unpin(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
