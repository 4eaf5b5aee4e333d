//! The demo company's plan.

use super::Place;
use anyhow::{Context, Result, anyhow};
use db::Cx;
use kernel::SubjectId;
use plan::import::{self, Chosen};
use serde::Deserialize;
use std::collections::HashMap;
use texts::Lang;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoPlan {
    space: String,
    led_by: String,
    at: String,
    /// The key of the council's decision.
    decision: String,
    reason: String,
    actions: Vec<DemoAction>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoAction {
    id: String,
    owner: String,
    due: String,
    #[serde(default)]
    started: bool,
    #[serde(default = "yes")]
    accepted: bool,
    space: Option<String>,
}

const fn yes() -> bool {
    true
}

/// Puts the plan in, as the council adopted it.
pub(super) async fn fill(
    cx: &mut Cx,
    demo: &DemoPlan,
    place: &Place<'_>,
    decisions: &HashMap<String, SubjectId>,
) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let decision = decisions.get(&demo.decision).copied();
    let mut chosen = Vec::new();
    for action in &demo.actions {
        let known = maturity::catalogue::find(&action.id).with_context(|| format!("no action is {}", action.id))?;
        chosen.push(Chosen {
            action: known.id.as_str(),
            owner: place.who(&action.owner)?,
            accepted: action.accepted,
            due: place.at(&action.due)?,
            started: action.started,
            space: action.space.as_deref().map(|space| place.space(space)).transpose()?,
        });
    }
    let (space, lead) = (place.space(&demo.space)?, place.who(&demo.led_by)?);
    import::adopt(cx, Lang::En, space, lead, &chosen, decision, &demo.reason)
        .await
        .map_err(|problem| anyhow!("the plan was not adopted: {problem}"))?;
    cx.act_at(place.anchor);
    import::look(cx).await.context("its evidence")
}
