//! The plan's actions as rows, for files and programs.

use super::picture::Picture;
use crate::proof::{self, Summary};
use crate::steps::Step;
use db::Cx;
use maturity::catalogue;
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;
use web::faces::Faces;
use web::{Visit, moment};

/// An action of the plan in JSON.
#[derive(Serialize, ToSchema)]
pub(crate) struct PlanActionJson {
    /// Its id in the catalogue.
    pub action: String,
    /// What is done.
    pub title: String,
    /// `proposed`, `adopted`, `started`, `met`, `confirmed`, `regressed`, `waived` or `stopped`.
    pub stage: String,
    /// Its subject, once it was adopted.
    pub subject: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// Their name.
    pub owner_name: Option<String>,
    /// When they took it on.
    #[schema(format = "date-time")]
    pub accepted_at: Option<String>,
    /// Until when it should be done.
    #[schema(format = "date-time")]
    pub due_at: Option<String>,
    /// Whether that is over, and it is not done.
    pub late: bool,
    /// When it began.
    #[schema(format = "date-time")]
    pub started_at: Option<String>,
    /// When its evidence came to hold.
    #[schema(format = "date-time")]
    pub met_at: Option<String>,
    /// When it was confirmed.
    #[schema(format = "date-time")]
    pub confirmed_at: Option<String>,
    /// Why it was left out or given up.
    pub reason: String,
    /// How many conditions of its rule hold.
    pub conditions_holding: usize,
    /// How many there are.
    pub conditions: usize,
    /// The sub-dimensions that it is expected to raise.
    pub raises: Vec<String>,
}

/// All actions of the plan.
pub(crate) async fn rows(cx: &mut Cx, visit: &Visit, picture: &Picture) -> db::Result<Vec<PlanActionJson>> {
    let mut evidence: HashMap<String, Summary> = proof::summaries(cx, visit, &picture.steps).await?;
    let faces = Faces::load(cx, picture.steps.iter().filter_map(|step| step.owner)).await?;
    Ok(picture.steps.iter().map(|step| row(visit, &faces, evidence.remove(&step.action), step)).collect())
}

fn row(visit: &Visit, faces: &Faces, evidence: Option<Summary>, step: &Step) -> PlanActionJson {
    let evidence = evidence.unwrap_or_default();
    let action = catalogue::find(&step.action);
    PlanActionJson {
        title: super::board::title(visit, step),
        stage: step.stage().name().to_owned(),
        subject: step.subject.map(|id| id.to_string()),
        owner: step.owner.map(|id| id.to_string()),
        owner_name: step.owner.map(|id| faces.name(id)),
        accepted_at: step.accepted_at.map(moment),
        due_at: step.due.map(moment),
        late: step.is_late(visit.now),
        started_at: step.started_at.map(moment),
        met_at: step.met_at.map(moment),
        confirmed_at: step.confirmed_at.map(moment),
        reason: step.reason.clone(),
        conditions_holding: evidence.holding,
        conditions: evidence.of,
        raises: action.map(|action| action.effect.keys().cloned().collect()).unwrap_or_default(),
        action: step.action.clone(),
    }
}
