//! An action of the plan in JSON.

use super::actions::{self, Named};
use super::ending;
use crate::proof::{self, Line};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::PersonId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::civil;
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, assign, accept, give_back, start, look, confirm, end))]
pub(crate) struct Api;

/// An action with its evidence.
#[derive(Serialize, ToSchema)]
pub(super) struct ActionOfPlanJson {
    /// Its id in the catalogue.
    action: String,
    /// What is done.
    title: String,
    /// How far it has come.
    stage: String,
    /// Who owns it.
    owner: Option<String>,
    /// When they took it on.
    #[schema(format = "date-time")]
    accepted_at: Option<String>,
    /// Until when it should be done.
    #[schema(format = "date-time")]
    due_at: Option<String>,
    /// The conditions by which one sees that it is done.
    evidence: Vec<ConditionJson>,
    /// From which stage to which it went, newest first.
    history: Vec<WentJson>,
}

/// A condition.
#[derive(Serialize, ToSchema)]
pub(super) struct ConditionJson {
    /// What is counted, or the sentence that is stated.
    about: String,
    /// Whether it holds.
    holds: bool,
    /// `read`, `no_value`, `no_space`, `coming`, `not_stated`, `waiting` or `stated`.
    source: String,
    /// Where it is.
    current: String,
    /// What it must be.
    needed: String,
    /// What is missing.
    missing: String,
}

impl From<Line> for ConditionJson {
    fn from(line: Line) -> Self {
        Self {
            about: line.about,
            holds: line.holds,
            source: line.source.to_owned(),
            current: line.current,
            needed: line.needed,
            missing: line.missing,
        }
    }
}

/// A line in the history.
#[derive(Serialize, ToSchema)]
pub(super) struct WentJson {
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// From which stage.
    from: String,
    /// To which.
    to: String,
    /// By whom; null where the platform saw it.
    by: Option<String>,
    /// Why.
    reason: String,
}

/// An action with its evidence.
#[utoipa::path(get, path = "/api/stoa/v1/plan/actions/{id}", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 200, description = "The action", body = ActionOfPlanJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "There is none"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<ActionOfPlanJson>> {
    let (named, reader) = (Named::of(&id), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<ActionOfPlanJson, Problem> {
        let owned = actions::find(cx, &named).await?;
        let lines = proof::lines(cx, &reader, &owned).await?;
        let history = super::store::history(cx, &owned.step.action).await?;
        let step = owned.step;
        let title = step.of_catalogue().map(|action| action.words(reader.lang).title.clone());
        Ok(ActionOfPlanJson {
            title: title.unwrap_or_default(),
            stage: step.stage().name().to_owned(),
            owner: step.owner.map(|owner| owner.to_string()),
            accepted_at: step.accepted_at.map(moment),
            due_at: step.due.map(moment),
            evidence: lines.into_iter().map(ConditionJson::from).collect(),
            history: history
                .into_iter()
                .map(|went| WentJson {
                    at: moment(went.id.made_at()),
                    from: went.from,
                    to: went.to,
                    by: went.by.map(|by| by.to_string()),
                    reason: went.reason,
                })
                .collect(),
            action: step.action,
        })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Who owns it, and until when it should be done.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AssignmentInput {
    /// The owner's id, or null for nobody.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    owner: Option<String>,
    /// The day on which it is due, or null.
    #[schema(pattern = "^20[2-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$")]
    due: Option<String>,
    /// Why, in an adopted plan.
    #[serde(default)]
    reason: String,
}

/// Names the owner, who is asked to accept, and the day.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}", tag = "plan", request_body = AssignmentInput,
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is so"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only those who lead the plan"),
        (status = 404, description = "There is none"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong, or the reason is missing"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn assign(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<AssignmentInput>,
) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    let t = crate::t::Texts::new(lang);
    let owner = input.owner.map(|owner| owner.parse::<PersonId>()).transpose();
    let owner = owner.map_err(|_| Problem::field("owner", t.error_not_member()))?;
    let due =
        input.due.map(|day| civil::end_of_day(&day, &visit.zone).ok_or_else(|| Problem::field("due", t.error_day())));
    let (due, reason) = (due.transpose()?, input.reason);
    let work = async move |cx: &mut Cx| actions::assign(cx, lang, &named, owner, due, &reason).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Its owner takes it on.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/acceptance", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is taken on"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn accept(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let named = Named::of(&id);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::accept(cx, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Its owner gives it back: nobody owns it then.
#[utoipa::path(delete, path = "/api/stoa/v1/plan/actions/{id}/acceptance", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "Nobody owns it"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn give_back(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let named = Named::of(&id);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::give_back(cx, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Begins with it: at most five actions are under way.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/start", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is under way"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner and those who lead the plan"), (status = 404, description = "There is none"),
        (status = 409, description = "Nobody took it on, something must be there first, or too much is under way"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn start(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::start(cx, lang, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Looks at its evidence now: the platform would by itself within a minute of what happened, and every night.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/readings", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "What was read is kept"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner and those who lead the plan"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn look(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let named = Named::of(&id);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::look(cx, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Confirms that it is done, once its evidence holds.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/confirmation", tag = "plan",
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It is confirmed"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only those who lead the plan"), (status = 404, description = "There is none"),
        (status = 409, description = "Its evidence does not hold"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn confirm(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::confirm(cx, lang, &named).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// How it ends, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanEndingInput {
    /// `waived`: not needed, or done before; `stopped`: given up.
    how: String,
    /// Why.
    reason: String,
}

/// Leaves it out or gives it up.
#[utoipa::path(put, path = "/api/stoa/v1/plan/actions/{id}/ending", tag = "plan", request_body = PlanEndingInput,
    params(("id" = String, Path, description = "Its id in the catalogue, or its subject's")),
    responses((status = 204, description = "It has ended"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only those who lead the plan"),
        (status = 404, description = "There is none"), (status = 409, description = "The plan does not hold, or it has ended"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "The reason is missing"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn end(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PlanEndingInput>,
) -> web::Result<StatusCode> {
    let (lang, named) = (visit.lang, Named::of(&id));
    let work = async move |cx: &mut Cx| ending::end(cx, lang, &named, &input.how, &input.reason).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
