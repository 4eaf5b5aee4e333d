//! Taking steps: by the clock, or because whoever asked wants to go faster.

use super::model::{Step, choose};
use super::store::{self, Ladder};
use crate::facts::{Escalated, ExpertsAsked, OwnersAsked};
use crate::questions::store::Question;
use crate::{experts, invitations, questions};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Schedule};
use kernel::{PersonId, Role};
use std::collections::HashSet;
use std::time::Duration;
use subjects::{State, Subject};

const AT_ONCE: usize = 100;
/// Without settings any more, one person is asked by so many questions a day.
const USUAL_CAP: i64 = 5;

/// Takes the steps that are due.
pub(crate) const CLIMB: Schedule = Schedule { name: "questions.climb", every: Duration::from_secs(60), run: climb };

fn climb(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for id in store::due(cx, AT_ONCE).await? {
            let subject = subjects::lock(cx, id).await?;
            let (known, ladder) = (questions::store::load(cx, id).await?, store::find(cx, id).await?);
            let (Some(subject), Some(known), Some(ladder)) = (subject, known, ladder) else {
                store::end(cx, id, None).await?;
                continue;
            };
            if waits(&subject, &known) {
                step(cx, &subject, &ladder).await?;
            } else {
                store::end(cx, id, None).await?;
            }
        }
        Ok(())
    }
    .boxed()
}

/// Whether a question is there and nobody has answered it.
pub(super) fn waits(subject: &Subject, known: &Question) -> bool {
    subject.state() == State::Open && known.answer_count == 0
}

/// Takes the next step of a question that waits and is locked; where no expert could be asked, the one after it too.
///
/// # Errors
/// If the database refuses.
pub(super) async fn step(cx: &mut Cx, subject: &Subject, ladder: &Ladder) -> db::Result<()> {
    let mut next = ladder.next();
    while let Some(step) = next {
        let people = ask(cx, subject, step).await?;
        let nobody = people.is_empty();
        let (space, question) = (subject.space, subject.id);
        match step {
            Step::Experts if nobody => {}
            Step::Experts => drop(cx.record(&ExpertsAsked { space, question, people }).await?),
            Step::Owners => drop(cx.record(&OwnersAsked { space, question, people }).await?),
            Step::Request => drop(cx.record(&Escalated { space, question, asker: subject.author }).await?),
        }
        let due = ladder.due_after(step, nobody, cx.now());
        store::step(cx, question, step.number(), due).await?;
        next = (step == Step::Experts && nobody).then_some(Step::Owners);
    }
    Ok(())
}

/// Asks those whom a step asks, and says whom.
async fn ask(cx: &mut Cx, subject: &Subject, step: Step) -> db::Result<Vec<PersonId>> {
    let mut people = match step {
        Step::Experts => experts::store::of_question(cx, subject.id).await?,
        Step::Owners => store::with_role(cx, subject.space, Role::Owner, i64::MAX).await?,
        Step::Request => return Ok(Vec::new()),
    };
    if step == Step::Experts && people.is_empty() {
        people = store::with_role(cx, subject.space, Role::Expert, Role::Moderator.code()).await?;
    }
    let before: HashSet<PersonId> = store::asked(cx, subject.id).await?.into_iter().map(|(who, _)| who).collect();
    let mut candidates = Vec::new();
    for person in people {
        let is_other = person != subject.author && !before.contains(&person);
        if is_other && invitations::store::sees(cx, person, subject.id).await? {
            candidates.push(store::candidate(cx, person).await?);
        }
    }
    let cap = store::settings(cx, subject.space).await?.map_or(USUAL_CAP, |settings| settings.daily_cap);
    let chosen = choose(candidates, cap);
    for person in &chosen {
        store::ask(cx, subject.id, *person, step.number()).await?;
    }
    Ok(chosen)
}
