//! Strategies in JSON.

use super::actions;
use crate::objectives;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::json::at;
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show))]
pub(crate) struct Api;

/// A strategy with its objectives.
#[derive(Serialize, ToSchema)]
pub(super) struct StrategyJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// When an enterprise council adopted it.
    #[schema(format = "date-time")]
    adopted_at: Option<String>,
    /// What it is to reach.
    objectives: Vec<ObjectiveJson>,
}

/// An objective of a strategy.
#[derive(Serialize, ToSchema)]
pub(super) struct ObjectiveJson {
    /// What is to be reached.
    objective: String,
    /// For which goal of the business.
    business_goal: String,
    /// In which business capability; empty while nobody said.
    capability: String,
    /// Measured by what; empty while nobody said.
    measure: String,
    /// The pages of the initiatives by which it is reached, as far as one may see them.
    initiatives: Vec<String>,
    /// Whether capability, measure and an initiative are all there.
    traced: bool,
}

/// One strategy.
#[utoipa::path(get, path = "/api/stoa/v1/strategies/{id}", tag = "strategy",
    params(("id" = String, Path, description = "The strategy", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The strategy", body = StrategyJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such strategy"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<StrategyJson>> {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    let work = async move |cx: &mut Cx| -> Result<StrategyJson, Problem> {
        let held = actions::find(cx, id, false).await?;
        let objective = |line: objectives::ObjectiveLine| ObjectiveJson {
            objective: line.objective,
            business_goal: line.business_goal,
            capability: line.capability,
            measure: line.measure,
            initiatives: line.initiatives.into_iter().map(|(href, _)| href).collect(),
            traced: line.traced,
        };
        Ok(StrategyJson {
            id: id.to_string(),
            title: held.subject.title,
            adopted_at: at(held.thing.adopted_at),
            objectives: objectives::lines(cx, &around, id).await?.into_iter().map(objective).collect(),
        })
    };
    Ok(Json(app.read(&visit, work).await?))
}
