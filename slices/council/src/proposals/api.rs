//! Proposals in JSON.

use super::actions::{self, Wanted, current};
use super::model::{Process, Threshold};
use super::store::{self, NewProposal, Proposal};
use crate::DecisionKind;
use crate::councils::chamber;
use crate::councils::model::QUORUMS;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType, Type};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, ids, renamed, sent};
use web::prose;
use web::{App, Json, Problem, Visit, Whole, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show, stand, close))]
pub(crate) struct Api;

/// A proposal.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilProposal {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The council.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    council: String,
    /// Its title.
    title: String,
    /// `consent`, `majority` or `advice`.
    process: String,
    /// `half`, `two_thirds`, `three_quarters` or `all`.
    threshold: String,
    /// The share of its electorate that must take a stance, in per cent.
    quorum_percent: i64,
    /// Until when stances can be taken.
    #[schema(format = "date-time")]
    closes_at: String,
    /// When it was closed.
    #[schema(format = "date-time")]
    closed_at: Option<String>,
    /// `adopted`, `rejected`, `no_quorum`, `advised` or `withdrawn`, once it is closed.
    result: Option<String>,
    /// How many may take a stance.
    electors: i64,
    /// How many have.
    stances: i64,
    /// The decision that was recorded of it.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    decision: Option<String>,
    /// Its page.
    url: String,
}

/// A proposal with its text and stances.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilProposalWhole {
    #[serde(flatten)]
    proposal: CouncilProposal,
    /// What is proposed: Markdown.
    text: String,
    /// Who may take a stance, as it was frozen.
    electorate: Vec<PersonNamed>,
    /// Where each stands.
    taken: Vec<CouncilStance>,
}

/// Where somebody stands.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilStance {
    /// Who.
    person: PersonNamed,
    /// `agree`, `aside`, `object`, `yes`, `no`, `abstain`, `support` or `concern`.
    choice: String,
    /// Why.
    reason: String,
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// How an objection was resolved.
    resolution: Option<String>,
}

/// A proposal to open.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilProposalInput {
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What is proposed, and why: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// How it is decided.
    #[schema(pattern = "^(consent|majority|advice)$")]
    process: String,
    /// How much agreement a vote needs; `half` if it is not said, and for others than `majority`.
    #[serde(default)]
    #[schema(pattern = "^(half|two_thirds|three_quarters|all)$")]
    threshold: Option<String>,
    /// 0, 33, 50, 67 or 75; the council's if it is not said.
    #[serde(default)]
    #[schema(schema_with = quorums)]
    quorum_percent: Option<Whole>,
    /// Until when, at most a year.
    #[schema(format = "date-time")]
    closes_at: String,
    /// What sort of decision it asks for; `general` if it is not said.
    #[serde(default)]
    #[schema(pattern = "^(general|direction|strategy|mandate|plan)$")]
    kind: Option<String>,
    /// What that would govern.
    #[serde(default)]
    #[schema(schema_with = ids)]
    affects: Vec<SubjectId>,
}

/// A stance to take.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilStanceInput {
    /// One of those that the proposal's process has.
    #[schema(pattern = "^(agree|aside|object|yes|no|abstain|support|concern)$")]
    choice: String,
    /// Why; an objection and a concern must say.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    reason: String,
}

/// What came of it.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilResult {
    /// `adopted`, `rejected`, `no_quorum` or `advised`.
    result: String,
}

fn quorums() -> Schema {
    let each = QUORUMS.into_iter().map(serde_json::Value::from).chain([serde_json::Value::Null]);
    let kinds = SchemaType::from_iter([Type::Integer, Type::Null]);
    ObjectBuilder::new().schema_type(kinds).enum_values(Some(each)).build().into()
}

impl CouncilProposal {
    fn of(one: &Proposal) -> Self {
        Self {
            id: one.id.to_string(),
            council: one.council.to_string(),
            title: one.title.clone(),
            process: one.process_name.clone(),
            threshold: one.threshold_name.clone(),
            quorum_percent: one.quorum_percent,
            closes_at: moment(one.closes_at),
            closed_at: at(one.closed_at),
            result: one.result_name.clone(),
            electors: one.electors,
            stances: one.taken,
            decision: one.decision.map(|id| id.to_string()),
            url: format!("/council/proposals/{}", one.id),
        }
    }
}

/// The proposals of a council, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/proposals", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most two hundred", body = Items<CouncilProposal>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilProposal>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilProposal>, Problem> {
        chamber(cx, id).await?;
        Ok(store::of_council(cx, id, false, 200).await?.iter().map(CouncilProposal::of).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One proposal with its stances.
#[utoipa::path(get, path = "/api/stoa/v1/council-proposals/{id}", tag = "council",
    params(("id" = String, Path, description = "The proposal", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The proposal", body = CouncilProposalWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such proposal"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<CouncilProposalWhole>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<CouncilProposalWhole, Problem> {
    let ballot = actions::ballot(cx, id).await?;
    let text = subjects::text(cx, &ballot.subject).await?;
    let (stances, electors) = (store::stances(cx, id).await?, store::electors(cx, id).await?);
    let faces = Faces::load(cx, stances.iter().map(|one| one.person).chain(electors.iter().copied())).await?;
    let stance = |one: store::Stance| CouncilStance {
        person: PersonNamed::of(&faces, one.person),
        at: moment(one.id.made_at()),
        choice: one.choice_name,
        reason: one.reason,
        resolution: one.resolution,
    };
    Ok(CouncilProposalWhole {
        proposal: CouncilProposal::of(&ballot.proposal),
        text: prose::sourced(cx, text.source, &text.html).await?,
        electorate: electors.iter().map(|person| PersonNamed::of(&faces, *person)).collect(),
        taken: current(&stances).into_values().map(stance).collect(),
    })
}

/// Opens a proposal. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/proposals", tag = "council", request_body = CouncilProposalInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is open", body = Made), (status = 200, description = "The same request had opened it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who has a seat or keeps the council may"), (status = 404, description = "No such council"),
        (status = 409, description = "Nobody holds a voting seat, it can not be so in this council, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<CouncilProposalInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let key = web::client_key(&headers)?;
    let process = Process::from_name(&input.process);
    let process = process.ok_or_else(|| Problem::field("process", "this is consent, majority or advice"))?;
    let threshold = Threshold::from_name(input.threshold.as_deref().unwrap_or("half"));
    let threshold =
        threshold.ok_or_else(|| Problem::field("threshold", "this is half, two_thirds, three_quarters or all"))?;
    let closes_at = sent(&input.closes_at, "closes_at")?;
    let kind = DecisionKind::from_name(input.kind.as_deref().unwrap_or("general"));
    let kind = kind.ok_or_else(|| Problem::field("kind", "this is no kind of decision"))?;
    let work = async move |cx: &mut Cx| {
        let usual = chamber(cx, id).await?.council.quorum_percent;
        let quorum_percent = input.quorum_percent.map_or(usual, |percent| percent.0);
        let how =
            NewProposal { process, threshold, quorum_percent, closes_at, topic: None, kind, affects: input.affects };
        actions::open(cx, lang, id, &Wanted { title: input.title, text: input.text, how, key }).await
    };
    let named = |problem| {
        let problem = at_odds(problem, &["closes", "threshold", "affects"]);
        renamed(renamed(renamed(problem, "body", "text"), "closes", "closes_at"), "quorum", "quorum_percent")
    };
    let made = app.write(&visit.viewer, work).await.map_err(named)?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/council/proposals/{}", made.id) };
    Ok((status, Json(json)).into_response())
}

/// Takes a stance, or another one than before.
#[utoipa::path(put, path = "/api/stoa/v1/council-proposals/{id}/stance", tag = "council", request_body = CouncilStanceInput,
    params(("id" = String, Path, description = "The proposal", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is taken"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its electorate may, while it is open"), (status = 404, description = "No such proposal"),
        (status = 409, description = "The proposal's process has no such stance, or this one needs a reason"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn stand(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<CouncilStanceInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::stand(cx, lang, id, &input.choice, &input.reason).await;
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["choice", "reason"]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Closes a proposal before its time.
#[utoipa::path(post, path = "/api/stoa/v1/council-proposals/{id}/closing", tag = "council",
    params(("id" = String, Path, description = "The proposal", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "It is closed", body = CouncilResult), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who opened it or keeps the council may, while it is open"), (status = 404, description = "No such proposal"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn close(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<CouncilResult>> {
    let id: SubjectId = id.parse()?;
    let result = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id, false).await).await?;
    Ok(Json(CouncilResult { result: result.name().to_owned() }))
}
