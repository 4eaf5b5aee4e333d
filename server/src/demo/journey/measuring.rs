//! What the demo company agreed to measure.

use super::Place;
use anyhow::{Context, Result};
use db::Cx;
use measures::import;
use measures::{Day, NewAgreement};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoAgreement {
    recorded_by: String,
    confirmed_by: String,
    at: String,
    staff_representative: String,
    privacy_officer: String,
    wording: String,
    /// The share of the activity that runs here, by sub-dimension.
    coverage: BTreeMap<String, i64>,
    basis: String,
}

/// Puts the agreement in, over all measures, and how much of each activity the house sees.
pub(super) async fn fill(cx: &mut Cx, demo: &DemoAgreement, place: &Place<'_>) -> Result<()> {
    let at = place.at(&demo.at)?;
    cx.act_at(at);
    let day = Day::of(at);
    let agreement = NewAgreement {
        staff_representative: demo.staff_representative.clone(),
        privacy_officer: demo.privacy_officer.clone(),
        signed_on: day,
        counts_from: day,
        wording: demo.wording.clone(),
        by_unit: true,
        by_space: true,
        measures: maturity::measures::all().iter().map(|measure| measure.id.clone()).collect(),
    };
    let recorded_by = place.who(&demo.recorded_by)?;
    import::agree(cx, &agreement, recorded_by, place.who(&demo.confirmed_by)?).await?;
    for (sub, percent) in &demo.coverage {
        import::cover(cx, sub, *percent, &demo.basis, recorded_by).await.with_context(|| sub.clone())?;
    }
    Ok(())
}
