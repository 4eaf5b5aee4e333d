//! What follows facts of others, and what comes round.

use crate::placements::{self, Placed};
use crate::{PLAN, plans, proof, steps};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded, Schedule};
use kernel::{PersonId, SubjectId};
use serde::Deserialize;
use std::time::Duration;
use texts::Lang;

const PUBLISHED: &str = "assessments.published";
const DECIDED: &str = "council.decided";
const LEFT_US: &str = "people.left";

/// Keeps a copy of what a round of assessment came to.
pub const PLACEMENTS: Effect = Effect::inline("plan.keep_placement", &[PUBLISHED], keep);

/// Adopts the plan when a council decided so.
pub const DECISIONS: Effect = Effect::queued("plan.adopt", &[DECIDED], adopt);

/// What somebody owned who left is owned by nobody.
pub const LEFT: Effect = Effect::inline("plan.give_back", &[LEFT_US], left);

/// Looks at the evidence that something may have changed; on each minute, not on every write of the house.
pub const LOOK: Schedule = Schedule { name: "plan.look_through", every: Duration::from_secs(60), run: look_through };

/// Looks at all evidence: with time, things fall out of windows.
pub const NIGHT: Schedule =
    Schedule { name: "plan.look_round", every: Duration::from_secs(24 * 3600), run: look_round };

fn keep<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let placed: Placed = fact.parsed()?;
        if placed.is_basis() {
            placements::keep(cx, &placed, &fact.payload).await?;
        }
        Ok(())
    }
    .boxed()
}

/// The fields that matter of a council's decision.
#[derive(Deserialize)]
struct Decided {
    decision: SubjectId,
    kind: String,
    affects: Vec<SubjectId>,
}

fn adopt<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let decided: Decided = fact.parsed()?;
        let Some(plan) = plans::store::load(cx).await? else { return Ok(()) };
        if decided.kind != "plan" || !plan.subject.is_some_and(|subject| decided.affects.contains(&subject)) {
            return Ok(());
        }
        let lang = written_in(cx, plan.subject).await?;
        plans::adopted_by_council(cx, lang, decided.decision)
            .await
            .map_err(|problem| Failure::Later(problem.to_string()))
    }
    .boxed()
}

/// Who left.
#[derive(Deserialize)]
struct Left {
    person: PersonId,
}

fn left<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Left { person } = fact.parsed()?;
        Ok(steps::store::give_back(cx, person).await?)
    }
    .boxed()
}

/// The language in which the plan was proposed, which its actions are written in too.
async fn written_in(cx: &mut Cx, plan: Option<SubjectId>) -> db::Result<Lang> {
    let subject = match plan {
        Some(plan) => subjects::find(cx, plan).await?.filter(|subject| subject.kind == PLAN),
        None => None,
    };
    let title = subject.map(|subject| subject.title).unwrap_or_default();
    Ok(Lang::ALL.into_iter().find(|lang| crate::t::Texts::new(*lang).plan_title() == title).unwrap_or_default())
}

fn look_through(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        proof::look_through(cx).await?;
        Ok(proof::tell_of_late(cx).await?)
    }
    .boxed()
}

fn look_round(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move { Ok(proof::look_round(cx).await?) }.boxed()
}
