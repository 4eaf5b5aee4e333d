//! Looking at a risk again, in JSON.

use super::answering;
use super::model::Verdict;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::json::{at_odds, renamed, sent};
use web::{App, Json, Visit};

/// This address in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(create))]
pub(crate) struct Api;

/// What somebody found who looked again.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RiskReviewInput {
    /// Whether it is still as it stands there.
    #[schema(pattern = "^(right|changed)$")]
    verdict: String,
    /// What they found; has to be there where something changed.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    note: String,
    /// When it is looked at next: within a year.
    #[schema(format = "date-time")]
    review_on: String,
}

/// Writes down that somebody looked at a risk again, and when the next one does. An earlier review stays.
#[utoipa::path(post, path = "/api/stoa/v1/risks/{id}/reviews", tag = "risks", request_body = RiskReviewInput,
    params(("id" = String, Path, description = "The risk", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is written down"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who answers for the risk may"), (status = 404, description = "No such risk"),
        (status = 409, description = "The day has passed or is too far ahead, or nothing says what changed"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<RiskReviewInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (verdict, next) = (Verdict::from_name(&input.verdict), sent(&input.review_on, "review_on")?);
    let missing = input.note.trim().is_empty();
    let work = async move |cx: &mut Cx| answering::review(cx, lang, id, verdict, &input.note, Some(next)).await;
    app.write(&visit.viewer, work).await.map_err(|problem| {
        let fields: &[&str] = if missing { &["review", "looked"] } else { &["review"] };
        renamed(renamed(at_odds(problem, fields), "looked", "note"), "review", "review_on")
    })?;
    Ok(StatusCode::NO_CONTENT)
}
