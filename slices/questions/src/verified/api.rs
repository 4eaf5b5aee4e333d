//! Verifications in JSON.

use super::{Verification, actions};
use crate::acceptance::As;
use crate::json::WriterJson;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Api;

/// Who vouches for an answer.
#[derive(Serialize, ToSchema)]
pub(crate) struct VerifiedJson {
    /// Who.
    by: WriterJson,
    /// In which role: `expert`, `moderator` or `owner`.
    role: &'static str,
    /// Since when.
    #[schema(format = "date-time")]
    at: String,
    /// Until when; it may be over.
    #[schema(format = "date-time")]
    until: String,
}

impl From<Verification> for VerifiedJson {
    fn from(one: Verification) -> Self {
        Self {
            by: WriterJson { id: one.by.to_string(), name: one.by_name },
            role: As::from_code(Some(one.as_code)).unwrap_or(As::Expert).name(),
            at: moment(one.at),
            until: moment(one.until),
        }
    }
}

/// Until when.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct VerificationInput {
    /// The last day, at most three years from now; a year from now if it is not said.
    #[serde(default)]
    #[schema(format = "date")]
    until: Option<String>,
}

/// Vouches for an answer that somebody else wrote, until a day. Again renews it.
#[utoipa::path(put, path = "/api/stoa/v1/answers/{id}/verification", tag = "questions", request_body = VerificationInput,
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is verified"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only experts, moderators and owners may, for what others wrote"),
        (status = 404, description = "No such answer"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "The day can't be taken"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<VerificationInput>,
) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    let (lang, zone, day) = (visit.lang, visit.zone.clone(), input.until.unwrap_or_default());
    let work = async move |cx: &mut Cx| actions::verify(cx, lang, &zone, id, &day).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes it back, whoever vouched.
#[utoipa::path(delete, path = "/api/stoa/v1/answers/{id}/verification", tag = "questions",
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is not verified"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only experts, moderators and owners may"), (status = 404, description = "No such answer"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
