//! The plan in JSON.

use super::lines::{PlanActionJson, rows};
use super::picture::Picture;
use super::{actions, adopt, store};
use crate::policy;
use axum::extract::State;
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use maturity::Instrument;
use maturity::planning::{Candidate, preview};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, candidates, adoption))]
pub(crate) struct Api;

/// The plan.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanJson {
    /// `draft`, `proposed` or `adopted`.
    phase: String,
    /// Where its actions live.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// When it was adopted.
    #[schema(format = "date-time")]
    adopted_at: Option<String>,
    /// The council's decision that adopted it.
    decision: Option<String>,
    /// Why it was adopted without a council.
    reason: String,
    /// The round of assessment that it stands on.
    round: Option<String>,
    /// The kind of the organisation.
    kind: Option<String>,
    /// How many actions are under way; those of a package count as one.
    under_way: usize,
    /// Its actions.
    actions: Vec<PlanActionJson>,
    /// What was changed since it was adopted, newest first.
    changes: Vec<PlanChangeJson>,
}

/// A change of the plan.
#[derive(Serialize, ToSchema)]
pub(super) struct PlanChangeJson {
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// By whom.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    by: String,
    /// Why.
    reason: String,
    /// The actions that it concerns.
    actions: Vec<String>,
}

/// The plan with its actions. A draft only for those who lead it.
#[utoipa::path(get, path = "/api/stoa/v1/plan", tag = "plan",
    responses((status = 200, description = "The plan", body = PlanJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "There is none"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result<Json<PlanJson>> {
    whole(&app, &visit).await.map(Json)
}

/// The plan, whole.
pub(super) async fn whole(app: &App, visit: &Visit) -> Result<PlanJson, Problem> {
    let reader = visit.clone();
    let work = async move |cx: &mut Cx| -> Result<PlanJson, Problem> {
        let around = actions::read(cx).await?;
        let picture = Picture::load(cx, around).await?;
        let changes = store::changes(cx, 200).await?;
        let plan = &picture.around.plan;
        Ok(PlanJson {
            phase: plan.phase().name().to_owned(),
            space: plan.space.to_string(),
            adopted_at: plan.adopted_at.map(moment),
            decision: plan.decision.map(|id| id.to_string()),
            reason: plan.reason.clone(),
            round: picture.placed.as_ref().map(|placed| placed.round.to_string()),
            kind: picture.situation.kind.map(|kind| kind.code().to_owned()),
            under_way: maturity::planning::counts(picture.under_way()),
            actions: rows(cx, &reader, &picture).await?,
            changes: changes
                .into_iter()
                .map(|change| PlanChangeJson {
                    at: moment(change.id.made_at()),
                    by: change.by.to_string(),
                    actions: change.differences.into_iter().map(|one| one.action).collect(),
                    reason: change.reason,
                })
                .collect(),
        })
    };
    app.read(visit, work).await
}

/// What is offered.
#[derive(Serialize, ToSchema)]
pub(super) struct CandidatesJson {
    /// The actions in their order, horizon by horizon.
    items: Vec<CandidateJson>,
    /// What each block would come to if everything of the horizon `now` succeeded: a guess.
    outlook: Vec<OutlookJson>,
}

/// An action that is offered.
#[derive(Serialize, ToSchema)]
pub(super) struct CandidateJson {
    /// Its id in the catalogue.
    action: String,
    /// What is done.
    title: String,
    /// `now`, `next` or `later`.
    horizon: String,
    /// What it is worth for its effort.
    rank: f64,
    /// Whether something keeps it from beginning.
    blocked: bool,
    /// Whether it is recommended to another kind of organisation.
    borrowed: bool,
    /// Whether it is in the plan.
    chosen: bool,
}

/// What a block would come to.
#[derive(Serialize, ToSchema)]
pub(super) struct OutlookJson {
    /// `I`, `E`, `B` or `T`.
    block: String,
    /// Where it is.
    now: f64,
    /// Where it would be.
    then: f64,
}

/// What is offered, for those who lead the plan.
#[utoipa::path(get, path = "/api/stoa/v1/plan/candidates", tag = "plan",
    responses((status = 200, description = "What is offered", body = CandidatesJson), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only those who lead the plan"), (status = 404, description = "There is none"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn candidates(State(app): State<App>, visit: Visit) -> web::Result<Json<CandidatesJson>> {
    let lang = visit.lang;
    let work = async move |cx: &mut Cx| -> Result<CandidatesJson, Problem> {
        let around = actions::around(cx).await?.ok_or(Problem::NotFound)?;
        let around = grant(cx.viewer(), around, &policy::Lead)?.into_inner();
        let picture = Picture::load(cx, around).await?;
        let item = |one: &Candidate| CandidateJson {
            action: one.action.id.clone(),
            title: one.action.words(lang).title.clone(),
            horizon: one.horizon.code().to_owned(),
            rank: one.rank.value,
            blocked: !one.blocked.is_empty(),
            borrowed: one.borrowed,
            chosen: picture.step(&one.action.id).is_some(),
        };
        let now = picture.offered.iter().filter(|one| one.horizon == maturity::catalogue::Horizon::Now);
        let outlook = preview(Instrument::current(), &picture.situation, now.map(|one| one.action.id.as_str()));
        let outlook = outlook.into_iter();
        Ok(CandidatesJson {
            items: picture.offered.iter().map(item).collect(),
            outlook: outlook
                .map(|one| OutlookJson { block: one.block.code().to_owned(), now: one.now, then: one.then })
                .collect(),
        })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Why the plan is adopted.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanAdoptionInput {
    /// In a sentence.
    reason: String,
}

/// Adopts the plan where no council is there to decide.
#[utoipa::path(put, path = "/api/stoa/v1/plan/adoption", tag = "plan", request_body = PlanAdoptionInput,
    responses((status = 204, description = "It is adopted"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only those who lead the plan, and only without a council"),
        (status = 404, description = "There is none"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "Something is missing"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn adoption(
    State(app): State<App>,
    visit: Visit,
    Json(input): Json<PlanAdoptionInput>,
) -> web::Result<StatusCode> {
    let lang = visit.lang;
    app.write(&visit.viewer, async move |cx: &mut Cx| adopt::adopt(cx, lang, &input.reason).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
