//! What the demo company does about its maturity: its vision and strategy, its mandate, initiatives, experiments and stories.

use super::Place;
use crate::demo::source;
use anyhow::{Context, Result};
use db::Cx;
use initiatives::import::{self, Measured, PastExperiment, PastInitiative, PastMandate, PastStory};
use initiatives::{DataLevel, Ending, Side, Verdict};
use kernel::{PersonId, SubjectId, Timestamp};
use maturity::Function;
use serde::Deserialize;
use std::collections::HashMap;
use strategy::import::{PastStrategy, PastVision};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    vision: DemoVision,
    strategy: DemoStrategy,
    mandate: DemoMandate,
    initiative: Vec<DemoInitiative>,
    experiment: Vec<DemoExperiment>,
    story: Vec<DemoStory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoVision {
    space: String,
    by: String,
    at: String,
    title: String,
    text: String,
    goals: Vec<DemoGoal>,
    signers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoGoal {
    goal: String,
    served: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoStrategy {
    space: String,
    by: String,
    at: String,
    title: String,
    text: String,
    objective: Vec<DemoObjective>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoObjective {
    objective: String,
    business_goal: String,
    capability: String,
    measure: String,
    initiatives: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoMandate {
    decision: String,
    by: String,
    at: String,
    days: i64,
    people: i64,
    cost: i64,
    stop_rules: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoMeasured {
    measure: String,
    unit: String,
    more: bool,
    baseline: f64,
    target: f64,
}

impl DemoMeasured {
    fn measured(&self) -> Measured<'_> {
        let Self { measure, unit, more, baseline, target } = self;
        Measured { measure, unit, more_is_better: *more, baseline: *baseline, target: *target }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoValue {
    at: String,
    value: f64,
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoInitiative {
    key: String,
    space: String,
    by: String,
    at: String,
    name: String,
    goal: String,
    side: String,
    other_side: String,
    capability: String,
    supporter: Option<String>,
    owners: Vec<DemoOwner>,
    measured: DemoMeasured,
    values: Vec<DemoValue>,
    reviews: Vec<DemoReview>,
    ended: Option<DemoEnded>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoOwner {
    who: String,
    function: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoReview {
    on: String,
    verdict: Option<String>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoEnded {
    at: String,
    how: String,
    why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoExperiment {
    key: String,
    space: String,
    owner: String,
    function: String,
    at: String,
    name: String,
    hypothesis: String,
    side: String,
    capability: String,
    initiative: Option<String>,
    measured: DemoMeasured,
    days: i64,
    people: i64,
    stop_rule: String,
    started: String,
    #[serde(default)]
    mandate: bool,
    #[serde(default)]
    values: Vec<DemoValue>,
    decided: Option<DemoDecided>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoDecided {
    at: String,
    verdict: String,
    result: f64,
    learned: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoStory {
    key: String,
    space: String,
    by: String,
    at: String,
    title: String,
    text: String,
    about: String,
}

/// Puts all of it in, each thing at its moment.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>, decisions: &HashMap<String, SubjectId>) -> Result<()> {
    let file: File = source::toml("initiatives.toml")?;
    see(cx, &file.vision, place).await.context("the vision")?;
    let decision = *decisions.get(&file.mandate.decision).context("the mandate has no decision")?;
    allow(cx, &file.mandate, decision, place).await.context("the mandate")?;
    let mut known = HashMap::new();
    for one in &file.initiative {
        known.insert(one.key.clone(), undertake(cx, one, place).await.with_context(|| one.key.clone())?);
    }
    for one in &file.experiment {
        let id = attempt(cx, one, &known, decision, place).await.with_context(|| one.key.clone())?;
        known.insert(one.key.clone(), id);
    }
    for one in &file.story {
        tell(cx, one, &known, place).await.with_context(|| one.key.clone())?;
    }
    aim(cx, &file.strategy, &known, place).await.context("the strategy")?;
    cx.act_at(place.anchor);
    Ok(())
}

async fn see(cx: &mut Cx, demo: &DemoVision, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let vision = PastVision {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        goals: demo.goals.iter().map(|goal| (goal.goal.as_str(), goal.served.as_str())).collect(),
        signers: demo.signers.iter().map(|who| place.who(who)).collect::<Result<Vec<PersonId>>>()?,
        key: "vision",
    };
    strategy::import::vision(cx, &vision).await?;
    Ok(())
}

async fn aim(cx: &mut Cx, demo: &DemoStrategy, known: &HashMap<String, SubjectId>, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let mut objectives = Vec::new();
    for one in &demo.objective {
        let initiatives = one.initiatives.iter().map(|key| id_of(known, key)).collect::<Result<Vec<_>>>()?;
        let (what, why) = (one.objective.as_str(), one.business_goal.as_str());
        objectives.push((what, why, one.capability.as_str(), one.measure.as_str(), initiatives));
    }
    let strategy = PastStrategy {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        objectives,
        key: "strategy",
    };
    strategy::import::strategy(cx, &strategy).await?;
    Ok(())
}

async fn allow(cx: &mut Cx, demo: &DemoMandate, decision: SubjectId, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let mandate = PastMandate {
        decision,
        space: place.space("council")?,
        by: place.who(&demo.by)?,
        days: demo.days,
        people: demo.people,
        cost: demo.cost,
        data: DataLevel::Internal,
        stop_rules: &demo.stop_rules,
    };
    Ok(import::mandate(cx, &mandate).await?)
}

async fn undertake(cx: &mut Cx, demo: &DemoInitiative, place: &Place<'_>) -> Result<SubjectId> {
    cx.act_at(place.at(&demo.at)?);
    let mut owners = Vec::new();
    for owner in &demo.owners {
        owners.push((place.who(&owner.who)?, function(&owner.function)?));
    }
    let mut reviews = Vec::new();
    for review in &demo.reviews {
        reviews.push((place.at(&review.on)?, review.verdict.as_deref().map(|verdict| (verdict, review.note.as_str()))));
    }
    let ended = match &demo.ended {
        Some(ended) => {
            let how = Ending::from_name(&ended.how).with_context(|| format!("{:?} is no ending", ended.how))?;
            Some((place.at(&ended.at)?, how, ended.why.as_str()))
        }
        None => None,
    };
    let initiative = PastInitiative {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        name: &demo.name,
        goal: &demo.goal,
        side: side(&demo.side)?,
        other_side: &demo.other_side,
        capability: &demo.capability,
        supporter: demo.supporter.as_deref().map(|who| place.who(who)).transpose()?,
        owners,
        measured: demo.measured.measured(),
        values: values(&demo.values, place)?,
        reviews,
        ended,
        key: &demo.key,
    };
    Ok(import::initiative(cx, &initiative).await?)
}

async fn attempt(
    cx: &mut Cx,
    demo: &DemoExperiment,
    known: &HashMap<String, SubjectId>,
    mandate: SubjectId,
    place: &Place<'_>,
) -> Result<SubjectId> {
    cx.act_at(place.at(&demo.at)?);
    let decided = match &demo.decided {
        Some(decided) => {
            let verdict =
                Verdict::from_name(&decided.verdict).with_context(|| format!("{:?} is no verdict", decided.verdict))?;
            Some((place.at(&decided.at)?, verdict, decided.result, decided.learned.as_str()))
        }
        None => None,
    };
    let experiment = PastExperiment {
        space: place.space(&demo.space)?,
        owner: place.who(&demo.owner)?,
        function: function(&demo.function)?,
        name: &demo.name,
        hypothesis: &demo.hypothesis,
        side: side(&demo.side)?,
        capability: &demo.capability,
        initiative: demo.initiative.as_deref().map(|key| id_of(known, key)).transpose()?,
        from: None,
        measured: demo.measured.measured(),
        days: demo.days,
        people: demo.people,
        stop_rule: &demo.stop_rule,
        started: Some((place.at(&demo.started)?, demo.mandate.then_some(mandate))),
        values: values(&demo.values, place)?,
        decided,
        key: &demo.key,
    };
    Ok(import::experiment(cx, &experiment).await?)
}

async fn tell(cx: &mut Cx, demo: &DemoStory, known: &HashMap<String, SubjectId>, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let story = PastStory {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        about: Some(id_of(known, &demo.about)?),
        readers: ["jonas", "greta", "tomasz", "lars"].map(|who| place.who(who)).into_iter().collect::<Result<_>>()?,
        key: &demo.key,
    };
    import::story(cx, &story).await?;
    Ok(())
}

fn id_of(known: &HashMap<String, SubjectId>, key: &str) -> Result<SubjectId> {
    known.get(key).copied().with_context(|| format!("nothing has the key {key:?}"))
}

fn side(name: &str) -> Result<Side> {
    Side::from_name(name).with_context(|| format!("{name:?} is no side"))
}

fn function(name: &str) -> Result<Function> {
    Function::from_name(name).with_context(|| format!("{name:?} is no function"))
}

fn values<'v>(all: &'v [DemoValue], place: &Place<'_>) -> Result<Vec<(Timestamp, f64, &'v str)>> {
    all.iter().map(|one| Ok((place.at(&one.at)?, one.value, one.note.as_str()))).collect()
}
