//! Objectives as a strategy's page shows them.

use super::store::{self, Objective};
use db::Cx;
use kernel::{ObjectiveId, SubjectId};
use maturity::capabilities;
use web::Visit;

/// An objective in its table.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ObjectiveLine {
    pub id: ObjectiveId,
    pub objective: String,
    pub business_goal: String,
    pub capability: String,
    pub measure: String,
    /// The initiatives that the viewer may see: address and name.
    pub initiatives: Vec<(String, String)>,
    /// Whether capability, measure and an initiative are all there.
    pub traced: bool,
}

/// Those of a strategy that was found for this viewer.
pub(crate) async fn lines(cx: &mut Cx, visit: &Visit, strategy: SubjectId) -> db::Result<Vec<ObjectiveLine>> {
    let linked = store::initiatives(cx, strategy).await?;
    let own = |id: ObjectiveId| {
        let of = linked.iter().filter(move |(objective, _, _)| *objective == id);
        of.map(|(_, id, name)| (format!("/journey/initiatives/{id}"), name.clone())).collect::<Vec<_>>()
    };
    let line = |one: Objective| {
        let initiatives = own(one.id);
        let capability = capabilities::find(&one.capability).map(|found| found.label(visit.lang)).unwrap_or_default();
        ObjectiveLine {
            traced: !capability.is_empty() && !one.measure.is_empty() && !initiatives.is_empty(),
            id: one.id,
            objective: one.objective,
            business_goal: one.business_goal,
            capability,
            measure: one.measure,
            initiatives,
        }
    };
    Ok(store::of(cx, strategy).await?.into_iter().map(line).collect())
}
