//! Risks in JSON.

use super::actions::{self, Wanted};
use super::index::MOST;
use super::json::{RegisteredRisk, RegisteredRiskInput, RegisteredRiskWhole, RiskIndicatorInput};
use super::listing::{Filter, by_score};
use super::model::{Assessment, Mitigation, RiskKind, Treatment};
use super::store;
use super::store::writing::{Beginning, Columns};
use crate::indicators::{Direction, Indicator};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use utoipa::OpenApi;
use web::faces::Faces;
use web::json::{Items, Made, at_odds, renamed, sent};
use web::{App, Json, Problem, Visit, prose};

/// What can be read and yet may not fit what is there.
const AT_ODDS: [&str; 9] =
    ["after", "review", "owner", "threatens", "measure", "capability", "state", "limit", "indicator"];

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// The risks that the caller may see, the largest first, the closed ones among them.
#[utoipa::path(get, path = "/api/stoa/v1/risks", tag = "risks",
    responses((status = 200, description = "At most a thousand", body = Items<RegisteredRisk>), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only for those who work here"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<RegisteredRisk>>> {
    let work = async move |cx: &mut Cx| -> Result<Items<RegisteredRisk>, Problem> {
        let mut risks = store::all(cx, MOST).await?;
        by_score(&mut risks, Filter::of("", "", "", ""));
        let faces = Faces::load(cx, risks.iter().filter_map(|risk| risk.owner)).await?;
        Ok(risks.iter().map(|risk| RegisteredRisk::of(&faces, risk)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One risk.
#[utoipa::path(get, path = "/api/stoa/v1/risks/{id}", tag = "risks",
    params(("id" = String, Path, description = "The risk", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The risk", body = RegisteredRiskWhole), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such risk"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<RegisteredRiskWhole>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<RegisteredRiskWhole, Problem> {
        let held = actions::find(cx, id).await?;
        let text = subjects::text(cx, &held.subject).await?;
        let mut threatens = Vec::new();
        for threat in store::threats(cx, id).await? {
            threatens.extend(subjects::find(cx, threat).await?.map(|subject| subject.id.to_string()));
        }
        let faces = Faces::load(cx, held.thing.owner).await?;
        let text = prose::sourced(cx, text.source, &text.html).await?;
        Ok(RegisteredRiskWhole { risk: RegisteredRisk::of(&faces, &held.thing), text, threatens })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Records a risk. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/risks", tag = "risks", request_body = RegisteredRiskInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is recorded", body = Made), (status = 200, description = "The same request had recorded it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed in this space"), (status = 404, description = "No such space, or only for those who work here"),
        (status = 409, description = "It does not fit what is there: the owner is no member, the day has passed, the mitigation would make it larger; or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<RegisteredRiskInput>,
) -> web::Result<Response> {
    let lang = visit.lang;
    let wanted = Wanted { key: web::client_key(&headers)?, ..wanted(input)? };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::record(cx, lang, &wanted).await).await;
    let made = done.map_err(|problem| renamed(at_odds(problem, &AT_ODDS), "body", "text"))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: super::show::address(made.id, "") };
    Ok((status, Json(json)).into_response())
}

fn wanted(input: RegisteredRiskInput) -> Result<Wanted, Problem> {
    let wrong = |field: &'static str| move || Problem::field(field, "this is none of the words that stand here");
    let state = input.mitigation_state.as_deref().unwrap_or(Mitigation::Planned.name());
    let assessment = Assessment { before: input.before.level("before")?, after: input.after.level("after")? };
    let begins = Beginning {
        assessment,
        mitigation_state: Mitigation::from_name(state).ok_or_else(wrong("mitigation_state"))?,
        review_on: sent(&input.review_on, "review_on")?,
    };
    let columns = Columns {
        kind: RiskKind::from_name(&input.kind).ok_or_else(wrong("kind"))?,
        treatment: Treatment::from_name(&input.treatment).ok_or_else(wrong("treatment"))?,
        mitigation: input.mitigation.trim().to_owned(),
        owner: input.owner,
        accepted_at: None,
        capability: input.capability.unwrap_or_default(),
        indicator: input.indicator.map(indicator).transpose()?.unwrap_or_default(),
    };
    Ok(Wanted {
        space: Some(input.space),
        title: input.title,
        text: input.text,
        columns,
        begins: Some(begins),
        threatens: input.threatens,
        key: None,
    })
}

fn indicator(input: RiskIndicatorInput) -> Result<Indicator, Problem> {
    let (measure, name) = (input.measure.unwrap_or_default(), input.name.unwrap_or_default());
    let direction = Direction::from_name(&input.direction)
        .ok_or_else(|| Problem::field("indicator", "a direction is `above` or `below`"))?;
    let name = if measure.is_empty() { name.trim().to_owned() } else { String::new() };
    Ok(Indicator { measure, name, direction: direction.name().to_owned(), limit: Some(input.limit) })
}
