//! Reading measures.

use super::actions::{renew, settle};
use super::store::{self, NewValue};
use crate::facts::ReviewDue;
use crate::risks::{self, Risk, writing};
use db::Cx;
use evidence::Arguments;
use jobs::Record;
use kernel::{SubjectId, Viewer};
use std::collections::{BTreeMap, HashMap};

/// The probe that tells the value of a measure.
const VALUE: &str = "measures.value";
/// So many risks are looked at between two looks for more.
const PAGE: usize = 200;

/// Looks at all risks that a measure watches, and tells the owners of those whose review is due, once.
///
/// # Errors
/// If the database fails.
pub async fn look_round(cx: &mut Cx) -> db::Result<()> {
    let (mut above, mut known) = (SubjectId::new(0), HashMap::new());
    loop {
        let page = risks::store::watched(cx, above, PAGE).await?;
        let Some(last) = page.last() else { break };
        above = last.id;
        for risk in &page {
            let value = match known.get(&risk.measure) {
                Some(value) => *value,
                None => ask(cx, &risk.measure).await?,
            };
            known.insert(risk.measure.clone(), value);
            take(cx, risk, value).await?;
        }
    }
    for risk in risks::store::to_tell(cx).await? {
        writing::told(cx, risk.id).await?;
        let people = risk.owner.filter(|_| !risk.owner_gone).into_iter().collect();
        cx.record(&ReviewDue { space: risk.space, risk: risk.id, people }).await?;
    }
    Ok(())
}

/// Looks at one risk whose indicator is new. The program does so: probes see the whole house.
///
/// # Errors
/// If the database fails.
pub async fn look_at(cx: &mut Cx, risk: &Risk) -> db::Result<()> {
    if risk.measure.is_empty() {
        renew(cx, risk.id).await?;
        return settle(cx, risk.id).await;
    }
    let viewer = cx.viewer().clone();
    cx.act_as(Viewer::System);
    let value = ask(cx, &risk.measure).await;
    cx.act_as(viewer);
    take(cx, risk, value?).await
}

async fn ask(cx: &mut Cx, measure: &str) -> db::Result<Option<f64>> {
    let Some(probe) = web::evidence(cx).probe(VALUE).copied() else { return Ok(None) };
    let given = BTreeMap::from([("id".to_owned(), measure.to_owned())]);
    let answer = (probe.read)(cx, &Arguments { now: cx.now(), since: None, given }).await?;
    Ok(answer.value)
}

/// What is not known any more (the agreement ended, there is too little of it) is beyond no limit.
async fn take(cx: &mut Cx, risk: &Risk, value: Option<f64>) -> db::Result<()> {
    let now = cx.now();
    if let Some(value) = value.filter(|_| value != risk.value) {
        let new = NewValue { measure: &risk.measure, value, held_at: now, by: None, note: "" };
        store::insert(cx, risk.id, &new).await?;
    }
    if value.is_some() || risk.value.is_some() {
        store::set(cx, risk.id, value, value.map(|_| now)).await?;
    }
    settle(cx, risk.id).await
}
