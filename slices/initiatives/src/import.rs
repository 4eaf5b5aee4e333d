//! How the demo and benches put initiatives, experiments and stories in: dated by [`Cx::act_at`], as the system, without policy and
//! notices, but with all constraints. Each is made once, by its key.

use crate::experiments::{DataLevel, Limits, Plan, Verdict};
use crate::initiatives::store::Facts;
use crate::initiatives::{Ending, Side};
use crate::mandates::store::Terms;
use crate::values::Yardstick;
use crate::{EXPERIMENT, INITIATIVE, STORY, experiments, initiatives, mandates, owners, reviews, stories, values};
use db::{Cx, Error};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use maturity::Function;
use std::time::Duration;
use subjects::import::past;

/// Where imports of this slice come from.
const SOURCE: &str = "initiatives";

/// What something is measured by.
#[derive(Clone, Copy, Debug)]
pub struct Measured<'a> {
    /// What is measured.
    pub measure: &'a str,
    /// In what.
    pub unit: &'a str,
    /// Whether more is better.
    pub more_is_better: bool,
    /// The value before.
    pub baseline: f64,
    /// Where it should get.
    pub target: f64,
}

impl Measured<'_> {
    fn stick(&self) -> Yardstick {
        Yardstick {
            measure: self.measure.to_owned(),
            unit: self.unit.to_owned(),
            better: if self.more_is_better { "up" } else { "down" }.to_owned(),
            baseline: Some(self.baseline),
            target: Some(self.target),
        }
    }
}

/// An initiative to put in. It begins at once.
#[derive(Clone, Debug)]
pub struct PastInitiative<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who wrote it down.
    pub by: PersonId,
    /// Its name.
    pub name: &'a str,
    /// Its goal: Markdown.
    pub goal: &'a str,
    /// Whom it is for.
    pub side: Side,
    /// What it means on the other side.
    pub other_side: &'a str,
    /// The code of a capability, or empty.
    pub capability: &'a str,
    /// Who in IT supports it.
    pub supporter: Option<PersonId>,
    /// Who owns it.
    pub owners: Vec<(PersonId, Function)>,
    /// What it is measured by.
    pub measured: Measured<'a>,
    /// What was measured: when, how much, how one knows.
    pub values: Vec<(Timestamp, f64, &'a str)>,
    /// Reviews: for when, and what came of it, if it was held then.
    pub reviews: Vec<(Timestamp, Option<(&'a str, &'a str)>)>,
    /// How it ended, when and why.
    pub ended: Option<(Timestamp, Ending, &'a str)>,
    /// Its key.
    pub key: &'a str,
}

/// Puts an initiative in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn initiative(cx: &mut Cx, new: &PastInitiative<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let at = cx.now();
    let id = past(cx, INITIATIVE, (new.space, new.by), (new.name, new.goal), (SOURCE, new.key)).await?;
    let facts = Facts {
        side: new.side.name().to_owned(),
        other_side: new.other_side.to_owned(),
        capability: new.capability.to_owned(),
        supporter: new.supporter,
        stick: new.measured.stick(),
        target_on: None,
    };
    initiatives::store::insert(cx, id, new.space, &facts).await?;
    let owners: Vec<_> = new.owners.iter().map(|(person, function)| (*person, function.name().to_owned())).collect();
    owners::store::replace(cx, id, &owners).await?;
    initiatives::store::start(cx, id).await?;
    measure(cx, id, new.by, &new.values).await?;
    for (on, held) in &new.reviews {
        reviews::store::insert(cx, id, *on).await?;
        if let Some((verdict, note)) = held {
            cx.act_at(*on);
            let planned = reviews::store::of(cx, id).await?;
            let review = planned.iter().find(|one| one.held_at.is_none()).ok_or(Error::NoRow)?;
            reviews::store::hold(cx, id, review.id, new.by, verdict, note).await?;
            cx.act_at(at);
        }
    }
    if let Some((on, ending, reason)) = &new.ended {
        cx.act_at(*on);
        initiatives::store::end(cx, id, new.by, ending.name(), reason).await?;
        cx.act_at(at);
    }
    Ok(id)
}

/// A mandate that a decision gave, signed now ([`Cx::act_at`]).
#[derive(Clone, Copy, Debug)]
pub struct PastMandate<'a> {
    /// The decision.
    pub decision: SubjectId,
    /// The space of its council.
    pub space: SpaceId,
    /// Who signed it.
    pub by: PersonId,
    /// Longest time-box, in days.
    pub days: i64,
    /// Most people.
    pub people: i64,
    /// Highest cost.
    pub cost: i64,
    /// Most sensitive data.
    pub data: DataLevel,
    /// When an experiment must be stopped in any case.
    pub stop_rules: &'a str,
}

/// Puts a mandate in.
///
/// # Errors
/// If the database refuses.
pub async fn mandate(cx: &mut Cx, new: &PastMandate<'_>) -> db::Result<()> {
    mandates::store::offer(cx, new.decision, new.space).await?;
    let limits = Limits { days: new.days, people: new.people, cost: new.cost, data: new.data };
    mandates::store::sign(cx, new.decision, new.by, &Terms { limits, stop_rules: new.stop_rules.to_owned() }).await
}

/// An experiment to put in.
#[derive(Clone, Debug)]
pub struct PastExperiment<'a> {
    /// Where it is written down.
    pub space: SpaceId,
    /// Who answers for it.
    pub owner: PersonId,
    /// For which function.
    pub function: Function,
    /// Its name.
    pub name: &'a str,
    /// What was believed: Markdown.
    pub hypothesis: &'a str,
    /// Whom it is for.
    pub side: Side,
    /// The code of a capability, or empty.
    pub capability: &'a str,
    /// The initiative that it belongs to.
    pub initiative: Option<SubjectId>,
    /// What it came from.
    pub from: Option<SubjectId>,
    /// What it is measured by.
    pub measured: Measured<'a>,
    /// How long, in days.
    pub days: i64,
    /// How many people.
    pub people: i64,
    /// When it is stopped before its time.
    pub stop_rule: &'a str,
    /// When it began, and under which mandate.
    pub started: Option<(Timestamp, Option<SubjectId>)>,
    /// What was measured.
    pub values: Vec<(Timestamp, f64, &'a str)>,
    /// When it was decided, how, with which result, and what was learned.
    pub decided: Option<(Timestamp, Verdict, f64, &'a str)>,
    /// Its key.
    pub key: &'a str,
}

/// Puts an experiment in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn experiment(cx: &mut Cx, new: &PastExperiment<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let at = cx.now();
    let id = past(cx, EXPERIMENT, (new.space, new.owner), (new.name, new.hypothesis), (SOURCE, new.key)).await?;
    let plan = Plan {
        owner: new.owner,
        function: new.function.name().to_owned(),
        side: new.side.name().to_owned(),
        capability: new.capability.to_owned(),
        initiative: new.initiative,
        from: new.from,
        runs_in: None,
        stick: new.measured.stick(),
        days: new.days,
        people: new.people,
        cost: 0,
        data_level: DataLevel::Internal.name().to_owned(),
        guardrails: String::new(),
        stop_rule: new.stop_rule.to_owned(),
    };
    experiments::store::insert(cx, id, new.space, &plan).await?;
    if let Some((on, mandate)) = new.started {
        cx.act_at(on);
        let days = u64::try_from(new.days).unwrap_or(1);
        let ends = on.plus(Duration::from_secs(days * 86_400));
        experiments::store::start(cx, id, ends, mandate, None).await?;
        measure(cx, id, new.owner, &new.values).await?;
    }
    if let Some((on, verdict, result, learned)) = new.decided {
        cx.act_at(on);
        experiments::store::close(cx, id, new.owner, (verdict.name(), Some(result), learned)).await?;
    }
    cx.act_at(at);
    Ok(id)
}

/// A success story to put in.
#[derive(Clone, Debug)]
pub struct PastStory<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who tells it.
    pub by: PersonId,
    /// Its title.
    pub title: &'a str,
    /// The story: Markdown.
    pub text: &'a str,
    /// What it is about.
    pub about: Option<SubjectId>,
    /// Who read it; of those who don't work in IT nothing is kept.
    pub readers: Vec<PersonId>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a story in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn story(cx: &mut Cx, new: &PastStory<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let id = past(cx, STORY, (new.space, new.by), (new.title, new.text), (SOURCE, new.key)).await?;
    stories::store::insert(cx, id, new.space, new.about).await?;
    for reader in &new.readers {
        stories::store::read(cx, id, *reader).await?;
    }
    Ok(id)
}

async fn measure(cx: &mut Cx, of: SubjectId, by: PersonId, all: &[(Timestamp, f64, &str)]) -> db::Result<()> {
    for (on, value, note) in all {
        values::store::insert(cx, of, *on, *value, note, by).await?;
    }
    Ok(())
}
