//! Decisions in JSON. There is no changing or taking away.

use super::actions::{self, Wanted};
use super::model::DecisionKind;
use super::store::{self, Decision};
use crate::councils::chamber;
use crate::wording;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at_odds, ids, renamed, sent};
use web::prose;
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show, review))]
pub(crate) struct Api;

/// A decision.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilDecision {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The council.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    council: String,
    /// Its number: `D-2026-014`.
    number: String,
    /// Its title.
    title: String,
    /// `general`, `direction`, `strategy`, `mandate` or `plan`.
    kind: String,
    /// When it was taken.
    #[schema(format = "date-time")]
    decided_at: String,
    /// When it is looked at again.
    #[schema(format = "date-time")]
    review_on: String,
    /// The later one that stands in its place.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    superseded_by: Option<String>,
    /// What turned out when it was last looked at: `held`, `partly`, `failed` or `open`.
    review: Option<String>,
    /// Its page.
    url: String,
}

/// A decision, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilDecisionWhole {
    #[serde(flatten)]
    decision: CouncilDecision,
    /// What was decided: Markdown.
    outcome: String,
    /// Why anything had to be decided.
    drivers: String,
    /// What else was possible.
    options: String,
    /// What is expected to follow.
    consequences: String,
    /// The proposal that it was taken on.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    proposal: Option<String>,
    /// The earlier one in whose place it stands.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    supersedes: Option<String>,
    /// Who decided.
    deciders: Vec<CouncilDecider>,
    /// What it governs, as far as the caller may see it.
    affects: Vec<String>,
}

/// Somebody who decided.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilDecider {
    /// Who.
    person: PersonNamed,
    /// Where they stood, if they took a stance.
    choice: String,
    /// Whether they differed.
    dissents: bool,
    /// Why.
    reason: String,
}

/// A decision to record.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilDecisionInput {
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What was decided: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    outcome: String,
    /// Why anything had to be decided.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    drivers: String,
    /// What else was possible.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    options: String,
    /// What is expected to follow.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    consequences: String,
    /// What sort it is. A strategy needs an enterprise council.
    #[schema(pattern = "^(general|direction|strategy|mandate|plan)$")]
    kind: String,
    /// When it is looked at again.
    #[schema(format = "date-time")]
    review_on: String,
    /// The adopted proposal that it records.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    proposal: Option<SubjectId>,
    /// The earlier one in whose place it stands.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    supersedes: Option<SubjectId>,
    /// What it governs.
    #[serde(default)]
    #[schema(schema_with = ids)]
    affects: Vec<SubjectId>,
}

/// What turned out.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilReviewInput {
    /// Whether it turned out as it was meant.
    #[schema(pattern = "^(held|partly|failed|open)$")]
    verdict: String,
    /// What happened.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
}

impl CouncilDecision {
    fn of(one: &Decision) -> Self {
        Self {
            id: one.id.to_string(),
            council: one.council.to_string(),
            number: wording::number(one.year, one.number),
            title: one.title.clone(),
            kind: one.kind_name.clone(),
            decided_at: moment(one.id.made_at()),
            review_on: moment(one.review_on),
            superseded_by: one.superseded_by.map(|id| id.to_string()),
            review: one.verdict_name.clone(),
            url: format!("/council/decisions/{}", one.id),
        }
    }
}

/// The decisions of a council, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/decisions", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most five hundred", body = Items<CouncilDecision>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilDecision>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilDecision>, Problem> {
        chamber(cx, id).await?;
        Ok(store::of_council(cx, id, 500).await?.iter().map(CouncilDecision::of).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One decision.
#[utoipa::path(get, path = "/api/stoa/v1/council-decisions/{id}", tag = "council",
    params(("id" = String, Path, description = "The decision", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The decision", body = CouncilDecisionWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such decision"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<CouncilDecisionWhole>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<CouncilDecisionWhole, Problem> {
    let (_, decision) = actions::find(cx, id).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let text = subjects::text(cx, &subject).await?;
    let deciders = store::deciders(cx, id).await?;
    let faces = Faces::load(cx, deciders.iter().map(|one| one.person)).await?;
    let mut parts = std::collections::HashMap::new();
    for (part, source, html) in store::parts(cx, id).await? {
        parts.insert(part, prose::sourced(cx, source, &html).await?);
    }
    let mut part = |name: &str| parts.remove(name).unwrap_or_default();
    let decider = |one: &store::Decider| CouncilDecider {
        person: PersonNamed::of(&faces, one.person),
        choice: one.choice_name.clone(),
        dissents: one.dissents,
        reason: one.reason.clone(),
    };
    let (drivers, options, consequences) = (part("drivers"), part("options"), part("consequences"));
    let mut affects = Vec::new();
    for one in store::affects(cx, id).await? {
        affects.extend(subjects::find(cx, one).await?.map(|subject| subject.id.to_string()));
    }
    Ok(CouncilDecisionWhole {
        outcome: prose::sourced(cx, text.source, &text.html).await?,
        drivers,
        options,
        consequences,
        proposal: decision.proposal.map(|id| id.to_string()),
        supersedes: decision.supersedes.map(|id| id.to_string()),
        deciders: deciders.iter().map(decider).collect(),
        affects,
        decision: CouncilDecision::of(&decision),
    })
}

/// Records a decision and gives it its number. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/decisions", tag = "council", request_body = CouncilDecisionInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is recorded", body = Made), (status = 200, description = "The same request had recorded it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the council may, and who asked for advice"), (status = 404, description = "No such council"),
        (status = 409, description = "Its proposal was not adopted or has a decision, it can not be so in this council, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<CouncilDecisionInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let kind =
        DecisionKind::from_name(&input.kind).ok_or_else(|| Problem::field("kind", "this is no kind of decision"))?;
    let wanted = Wanted {
        title: input.title,
        outcome: input.outcome,
        drivers: input.drivers,
        options: input.options,
        consequences: input.consequences,
        kind,
        review_on: Some(sent(&input.review_on, "review_on")?),
        proposal: input.proposal,
        outcome_id: None,
        supersedes: input.supersedes,
        affects: input.affects,
        key: web::client_key(&headers)?,
    };
    let work = async move |cx: &mut Cx| actions::record(cx, lang, id, &wanted).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| {
        renamed(at_odds(problem, &["review", "kind", "supersedes", "affects"]), "review", "review_on")
    })?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/council/decisions/{}", made.id) };
    Ok((status, Json(json)).into_response())
}

/// Writes down what turned out of a decision. An earlier review stays.
#[utoipa::path(post, path = "/api/stoa/v1/council-decisions/{id}/reviews", tag = "council", request_body = CouncilReviewInput,
    params(("id" = String, Path, description = "The decision", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is written down"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the council may"), (status = 404, description = "No such decision"),
        (status = 409, description = "It contradicts what is there, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn review(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<CouncilReviewInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::review(cx, lang, id, &input.verdict, &input.text).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
