//! The plan whole: where the organisation stands, what is in the plan, what is offered.

use super::model::{Around, Phase};
use crate::placements::{self, Placed};
use crate::steps::{self, Stage, Step};
use crate::t;
use db::Cx;
use kernel::Timestamp;
use maturity::Instrument;
use maturity::catalogue;
use maturity::planning::{self, Candidate, Progress, Situation};
use texts::Lang;
use web::{FieldErrors, Problem};

/// Everything from which a page of the plan is made.
pub(crate) struct Picture {
    pub around: Around,
    pub placed: Option<Placed>,
    pub situation: Situation,
    pub steps: Vec<Step>,
    pub offered: Vec<Candidate>,
}

impl Picture {
    /// Of a plan that was found for this viewer.
    pub async fn load(cx: &mut Cx, around: Around) -> db::Result<Self> {
        let placed = placements::latest(cx).await?;
        let steps = steps::store::all(cx).await?;
        let situation = placed.as_ref().map(|placed| placed.situation(&around.plan.direction)).unwrap_or_default();
        let progress = progress(&around, placed.as_ref(), &situation, &steps, cx.now());
        let offered = planning::candidates(Instrument::current(), &situation, &progress);
        Ok(Self { around, placed, situation, steps, offered })
    }

    /// The action of this id that is in the plan.
    pub fn step(&self, code: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.action == code)
    }
    /// The action of this id among those that are offered.
    pub fn candidate(&self, code: &str) -> Option<&Candidate> {
        self.offered.iter().find(|candidate| candidate.action.id == code)
    }
    /// Those that are under way.
    pub fn under_way(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().filter(|step| step.stage() == Stage::Started).map(|step| step.action.as_str())
    }
    /// Whether it holds.
    pub fn is_adopted(&self) -> bool {
        self.around.plan.phase() == Phase::Adopted
    }

    /// That nothing is missing for proposing or adopting it.
    ///
    /// # Errors
    /// With all that is missing.
    pub fn complete(&self, lang: Lang) -> Result<(), Problem> {
        let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
        let chosen = || self.steps.iter().filter(|step| step.is_in());
        if chosen().next().is_none() {
            errors.add("actions", t.error_no_actions());
        }
        for step in chosen().filter(|step| step.owner.is_none() || step.due.is_none()) {
            errors.add(&format!("row-{}", step.action), t.error_owner_and_due(&step.action));
        }
        if chosen().next().is_some() && !planning::shows_soon(chosen().map(|step| step.action.as_str())) {
            errors.add("actions", t.error_nothing_visible());
        }
        errors.check()
    }
}

fn progress(
    around: &Around,
    placed: Option<&Placed>,
    situation: &Situation,
    steps: &[Step],
    now: Timestamp,
) -> Progress {
    let days = |since: Timestamp| i64::try_from(now.since(since).as_secs() / 86_400).unwrap_or(i64::MAX);
    let mut progress = Progress::default();
    // A round that is published, and a plan that is adopted, are done whether the plan names them or not.
    let gates = [("F-01", placed.map(|placed| placed.published_at)), ("F-02", around.plan.adopted_at)];
    for (code, since) in gates {
        if let Some(since) = since.filter(|_| !steps.iter().any(|step| step.action == code)) {
            progress.done.insert(code.to_owned(), days(since));
        }
    }
    for step in steps {
        if let Some(since) = step.done_since() {
            progress.done.insert(step.action.clone(), days(since));
        }
        if step.has_begun() {
            progress.begun.insert(step.action.clone());
        }
        let suits = |action: &catalogue::Action| situation.kind.is_some_and(|kind| action.suits(kind));
        if catalogue::find(&step.action).is_some_and(|action| !suits(action)) {
            progress.added.insert(step.action.clone());
        }
    }
    progress
}
