//! What follows when a question is opened again.

use super::actions;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::Fact;
use subjects::State;
use subjects::facts::SubjectStateChanged;

/// A question that was opened again leads nowhere any more, and what came along with it goes back.
pub(crate) const REOPENED: Effect = Effect::inline("questions.reopened", &[SubjectStateChanged::KIND], reopened);

fn reopened<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let changed: SubjectStateChanged = fact.read()?;
        if changed.state == State::Open.name() {
            actions::part(cx, changed.subject, changed.space).await?;
        }
        Ok(())
    }
    .boxed()
}
