//! Taking actions into the plan and out of it, in JSON.

use super::actions::{self, Named};
use super::ending;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(choose, leave_out, resume, link))]
pub(crate) struct ChoosingApi;

/// Which action of the catalogue, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceInput {
    /// Its id in the catalogue.
    action: String,
    /// Why, in an adopted plan.
    #[serde(default)]
    reason: String,
}

/// Takes an action of the catalogue into the plan. One that is in it stays as it is.
#[utoipa::path(post, path = "/api/stoa/v1/plan/actions", tag = "plan", request_body = ChoiceInput,
    responses((status = 204, description = "It is in the plan"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only those who lead the plan"),
        (status = 404, description = "There is no plan, or no such action"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "The reason is missing"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn choose(
    State(app): State<App>,
    visit: Visit,
    Json(input): Json<ChoiceInput>,
) -> web::Result<StatusCode> {
    let lang = visit.lang;
    let work = async move |cx: &mut Cx| actions::choose(cx, lang, &input.action, &input.reason).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Leaves an action out of a plan that does not hold yet.
#[utoipa::path(delete, path = "/api/stoa/v1/plan/actions/{id}", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is not in the plan"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only those who lead the plan"), (status = 404, description = "There is none"),
        (status = 409, description = "The plan holds: the action is ended with a reason"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn leave_out(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::leave_out(cx, lang, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why it is taken up again.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ResumptionInput {
    /// In a sentence.
    reason: String,
}

/// Takes an action up again that was left out or given up.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/resumption", tag = "plan", request_body = ResumptionInput,
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is in the plan again"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only those who lead the plan"),
        (status = 404, description = "There is none"), (status = 409, description = "It had not ended"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "The reason is missing"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn resume(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<ResumptionInput>,
) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    let work = async move |cx: &mut Cx| ending::resume(cx, lang, &named, &input.reason).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The space in which it is done.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkedSpaceInput {
    /// Its id, or null for none.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: Option<String>,
}

/// Links the space in which an action is done; its evidence is counted there.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/space", tag = "plan", request_body = LinkedSpaceInput,
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is linked"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only its owner and those who lead the plan"),
        (status = 404, description = "There is none"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "You can't read in that space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn link(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<LinkedSpaceInput>,
) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    let space = input.space.map(|space| space.parse::<SpaceId>()).transpose();
    let space = space.map_err(|_| Problem::field("space", crate::t::Texts::new(lang).error_no_space()))?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::link(cx, lang, &named, space).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
