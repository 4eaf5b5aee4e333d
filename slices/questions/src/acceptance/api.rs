//! The accepted answer in JSON.

use super::{Acceptance, As, actions, store};
use crate::json::WriterJson;
use crate::questions::find;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, update, destroy))]
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

/// An acceptance, which holds or ended.
#[derive(Serialize, ToSchema)]
pub(super) struct AcceptanceJson {
    /// The answer.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    answer: String,
    /// Who accepted it.
    by: WriterJson,
    /// In which role: `asker`, `expert`, `moderator` or `owner`; null where it was not noted.
    role: Option<&'static str>,
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// When it ended, null while it holds.
    #[schema(format = "date-time")]
    until: Option<String>,
    /// The name of whoever ended it.
    ended_by: Option<String>,
}

impl From<Acceptance> for AcceptanceJson {
    fn from(one: Acceptance) -> Self {
        Self {
            answer: one.answer.to_string(),
            by: WriterJson { id: one.by.to_string(), name: one.by_name },
            role: As::from_code(one.as_code).map(As::name),
            at: moment(one.id.made_at()),
            until: one.until.map(moment),
            ended_by: one.ended_by,
        }
    }
}

/// Everything that was accepted, newest first, up to 50.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}/acceptances", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The acceptances", body = Vec<AcceptanceJson>), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such question"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Vec<AcceptanceJson>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Vec<AcceptanceJson>, Problem> {
        find(cx, id).await?;
        Ok(store::history(cx, id).await?.into_iter().map(AcceptanceJson::from).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}
