//! What follows here from what happened elsewhere.

use crate::desk::store;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};

/// Keeps what came to its end: a leader may want to write about it. Only who may see it is ever told.
pub const NOTE: Effect = Effect::inline("blogs.note_ending", &["workshops.closed", "experiments.decided"], note);

fn note<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        if let Some(subject) = fact.subject {
            store::note(cx, subject, fact.at).await?;
        }
        Ok(())
    }
    .boxed()
}
