//! Statements in JSON.

use super::statements;
use crate::steps::Named;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::RevisionId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(state, confirm, withdraw))]
pub(crate) struct Api;

/// What is stated.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementInput {
    /// Which condition, by its key.
    key: String,
    /// In which words.
    words: String,
    /// Where one can see it.
    #[serde(default)]
    link: String,
}

/// What was stated.
#[derive(Serialize, ToSchema)]
pub(super) struct StatedJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
}

/// States what the platform does not see. It counts once a second person has confirmed it.
#[utoipa::path(post, path = "/api/stoa/v1/plan/actions/{id}/statements", tag = "plan", request_body = StatementInput,
    params(("id" = String, Path, description = "The action's id in the catalogue, or its subject's")),
    responses((status = 201, description = "It is stated", body = StatedJson), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only its owner and those who lead the plan"),
        (status = 404, description = "No such action, or nothing to state"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn state(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<StatementInput>,
) -> web::Result<(StatusCode, Json<StatedJson>)> {
    let (lang, named) = (visit.lang, Named::of(&id));
    let work =
        async move |cx: &mut Cx| statements::state(cx, lang, &named, &input.key, &input.words, &input.link).await;
    let id = app.write(&visit.viewer, work).await?;
    Ok((StatusCode::CREATED, Json(StatedJson { id: id.to_string() })))
}

/// Confirms what another person stated.
#[utoipa::path(put, path = "/api/stoa/v1/plan/statements/{id}/confirmation", tag = "plan",
    params(("id" = String, Path, description = "The statement", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It counts"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not by who stated it"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn confirm(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let statement: RevisionId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| statements::confirm(cx, statement).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Withdraws a statement.
#[utoipa::path(delete, path = "/api/stoa/v1/plan/statements/{id}", tag = "plan",
    params(("id" = String, Path, description = "The statement", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It counts no more"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who stated or confirmed it, and those who lead the plan"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let statement: RevisionId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| statements::withdraw(cx, statement).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
