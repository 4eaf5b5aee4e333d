//! Results in JSON.

use super::Outcome;
use super::store;
use crate::{policy, rounds};

use axum::extract::{Path, State};
use db::Cx;
use kernel::RoundId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show))]
pub(crate) struct Doc;

/// A published round of assessment.
#[derive(Serialize, ToSchema)]
pub(super) struct AssessmentJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// The unit that it is about; empty for the whole organisation.
    unit: String,
    /// `full`, `pulse` or `focus`.
    length: String,
    /// The instrument's version.
    instrument: String,
    /// When it was published.
    #[schema(format = "date-time")]
    published_at: String,
    /// Its page.
    url: String,
}

/// Published rounds, the newest first.
#[derive(Serialize, ToSchema)]
pub(super) struct AssessmentList {
    /// All of them, at most a hundred.
    items: Vec<AssessmentJson>,
}

/// A published round with its result.
#[derive(Serialize, ToSchema)]
pub(super) struct AssessmentResult {
    #[serde(flatten)]
    assessment: AssessmentJson,
    /// Scores from 0 to 4 by block, sub-dimension and question, the kind, and what the groups think as far as they may be shown.
    #[schema(value_type = Object)]
    result: Outcome,
}

fn json(round: &rounds::Round) -> Option<AssessmentJson> {
    Some(AssessmentJson {
        id: round.id.to_string(),
        title: round.title.clone(),
        unit: round.unit.clone(),
        length: round.length.clone(),
        instrument: round.instrument.clone(),
        published_at: moment(round.published_at?),
        url: format!("/journey/rounds/{}/result", round.id),
    })
}

/// The published rounds of assessment.
#[utoipa::path(get, path = "/api/stoa/v1/assessments", tag = "assessments",
    responses((status = 200, description = "The rounds", body = AssessmentList), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only employees"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<axum::Json<AssessmentList>> {
    let rounds =
        app.read(&visit, async move |cx: &mut Cx| rounds::store::published(cx).await.map_err(Problem::from)).await?;
    Ok(axum::Json(AssessmentList { items: rounds.iter().filter_map(json).collect() }))
}

/// A published round with its result.
#[utoipa::path(get, path = "/api/stoa/v1/assessments/{id}", tag = "assessments",
    params(("id" = String, Path, description = "The round", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The result", body = AssessmentResult), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such published round"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<axum::Json<AssessmentResult>> {
    let id: RoundId = id.parse()?;
    let load = async move |cx: &mut Cx| -> Result<_, Problem> {
        let round = rounds::find(cx, id, &policy::Look).await?;
        let result = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
        Ok((round, result))
    };
    let (round, result) = app.read(&visit, load).await?;
    let assessment = json(&round).ok_or(Problem::NotFound)?;
    Ok(axum::Json(AssessmentResult { assessment, result }))
}
