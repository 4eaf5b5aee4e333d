//! What could go wrong at the demo company and what became of that, and the accounts and tools that speak for it or hold what it knows.

use super::{Place, known};
use crate::demo::source;
use anyhow::{Context, Result, bail};
use db::Cx;
use kernel::SubjectId;
use risks::import::{self, Happened, PastAccount, PastIndicator, PastRisk};
use risks::{Holds, Mitigation, RiskKind, Sort, Stage, Treatment, Verdict};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    risk: Vec<DemoRisk>,
    account: Vec<DemoAccount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoRisk {
    key: String,
    space: String,
    by: String,
    at: String,
    title: String,
    text: String,
    kind: String,
    before: (i64, i64),
    after: (i64, i64),
    treatment: String,
    mitigation: String,
    owner: Option<String>,
    review: String,
    #[serde(default)]
    capability: String,
    indicator: Option<DemoIndicator>,
    then: Vec<DemoChange>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoIndicator {
    #[serde(default)]
    measure: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    below: bool,
    limit: f64,
}

/// What became of a risk. What else is said depends on what it was.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoChange {
    at: String,
    by: String,
    what: String,
    #[serde(default)]
    note: String,
    before: Option<(i64, i64)>,
    after: Option<(i64, i64)>,
    state: Option<String>,
    next: Option<String>,
    value: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoAccount {
    key: String,
    space: String,
    by: String,
    at: String,
    title: String,
    purpose: String,
    sort: String,
    platform: String,
    handle: String,
    owner: Option<String>,
    backup: Option<String>,
    holds: String,
    stage: String,
    #[serde(default)]
    replaced_by: String,
    #[serde(default)]
    reviews: Vec<DemoLook>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoLook {
    at: String,
    by: String,
    note: String,
}

/// Puts all of it in, each thing at its moment.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>) -> Result<()> {
    let file: File = source::toml("risks.toml")?;
    for one in &file.risk {
        weigh(cx, one, place).await.with_context(|| one.key.clone())?;
    }
    for one in &file.account {
        register(cx, one, place).await.with_context(|| one.key.clone())?;
    }
    cx.act_at(place.anchor);
    Ok(())
}

async fn weigh(cx: &mut Cx, demo: &DemoRisk, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let indicator = demo.indicator.as_ref().map(|one| {
        let DemoIndicator { measure, name, below, limit } = one;
        PastIndicator { measure, name, below: *below, limit: *limit }
    });
    let risk = PastRisk {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        kind: known(RiskKind::from_name, &demo.kind)?,
        before: demo.before,
        after: demo.after,
        treatment: known(Treatment::from_name, &demo.treatment)?,
        mitigation: &demo.mitigation,
        mitigation_state: Mitigation::Planned,
        owner: demo.owner.as_deref().map(|who| place.who(who)).transpose()?.map(|who| (who, false)),
        review_on: place.at(&demo.review)?,
        capability: &demo.capability,
        threatens: &[],
        indicator,
        key: &demo.key,
    };
    let (id, fresh) = import::risk(cx, &risk).await?;
    for change in demo.then.iter().filter(|_| fresh) {
        follow(cx, id, change, place).await.with_context(|| format!("{} at {}", change.what, change.at))?;
    }
    Ok(())
}

async fn follow(cx: &mut Cx, id: SubjectId, demo: &DemoChange, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let note = demo.note.as_str();
    let what = match demo.what.as_str() {
        "accepted" => Happened::Accepted,
        "assessed" => {
            let (before, after) = demo.before.zip(demo.after).context("two levels are missing")?;
            Happened::Assessed(before, after, note)
        }
        "mitigation" => {
            let state = demo.state.as_deref().context("a state is missing")?;
            Happened::Mitigation(known(Mitigation::from_name, state)?, note)
        }
        "right" | "changed" => {
            let next = demo.next.as_deref().context("the next day is missing")?;
            Happened::Reviewed(known(Verdict::from_name, &demo.what)?, note, place.at(next)?)
        }
        "value" => Happened::Value(demo.value.context("a value is missing")?, note),
        "closed" => Happened::Closed(note),
        other => bail!("{other:?} does not happen to risks"),
    };
    Ok(import::happened(cx, id, place.who(&demo.by)?, &what).await?)
}

async fn register(cx: &mut Cx, demo: &DemoAccount, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let who = |key: &Option<String>| key.as_deref().map(|key| place.who(key)).transpose();
    let mut reviews = Vec::new();
    for look in &demo.reviews {
        reviews.push((place.at(&look.at)?, place.who(&look.by)?, look.note.as_str()));
    }
    let account = PastAccount {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        purpose: &demo.purpose,
        sort: known(Sort::from_name, &demo.sort)?,
        platform: &demo.platform,
        handle: &demo.handle,
        owner: who(&demo.owner)?,
        backup: who(&demo.backup)?,
        holds: known(Holds::from_name, &demo.holds)?,
        stage: known(Stage::from_name, &demo.stage)?,
        replaced_by: &demo.replaced_by,
        reviews: &reviews,
        key: &demo.key,
    };
    import::account(cx, &account).await?;
    Ok(())
}
