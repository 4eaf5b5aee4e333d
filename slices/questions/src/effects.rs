//! What follows facts of others, inside their transactions.

use crate::{acceptance, questions};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::{Fact, SubjectId};
use subjects::facts::{SubjectRemoved, SubjectRestored};

/// Counts answers again when one was taken away or brought back. An accepted answer that is gone is accepted no more.
pub const ANSWERS: Effect =
    Effect::inline("questions.count_answers", &[SubjectRemoved::KIND, SubjectRestored::KIND], count_answers);

fn count_answers<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        if fact.kind == SubjectRestored::KIND {
            let restored: SubjectRestored = fact.read()?;
            return Ok(questions::store::recount(cx, restored.root).await?);
        }
        let removed: SubjectRemoved = fact.read()?;
        questions::store::recount(cx, removed.root).await?;
        withdraw(cx, fact, &removed).await
    }
    .boxed()
}

async fn withdraw(cx: &mut Cx, fact: &Recorded, removed: &SubjectRemoved) -> Outcome {
    let accepted: Option<SubjectId> =
        questions::store::load(cx, removed.root).await?.and_then(|question| question.accepted);
    if accepted == Some(removed.subject) {
        acceptance::end(cx, removed.root, removed.space, removed.subject, fact.actor).await?;
    }
    Ok(())
}
