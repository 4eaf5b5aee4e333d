//! What follows facts of others: a question's topics change, somebody leaves.

use super::store;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::{Fact, PersonId};
use serde::Deserialize;
use subjects::facts::{SubjectCreated, SubjectEdited};

const LEFT_US: &str = "people.left";

/// Keeps the topics of questions.
pub(crate) const GATHER: Effect =
    Effect::inline("questions.gather_topics", &[SubjectCreated::KIND, SubjectEdited::KIND], gather);
/// Who left knows of nothing here any more.
pub(crate) const LEFT: Effect = Effect::inline("questions.forget_expert", &[LEFT_US], left);

fn gather<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        if fact.kind == SubjectCreated::KIND {
            let created: SubjectCreated = fact.read()?;
            if created.kind == crate::QUESTION && !created.topics.is_empty() {
                store::gather(cx, created.subject, &created.topics).await?;
            }
        } else {
            let edited: SubjectEdited = fact.read()?;
            if edited.subject == edited.root {
                store::gather(cx, edited.subject, &edited.topics).await?;
            }
        }
        Ok(())
    }
    .boxed()
}

/// Whom a fact of the people is about.
#[derive(Deserialize)]
struct About {
    person: PersonId,
}

fn left<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let About { person } = fact.parsed()?;
        Ok(store::forget(cx, person, None).await?)
    }
    .boxed()
}
