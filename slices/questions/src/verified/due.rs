//! Whoever vouches for an answer hears of it before that ends.

use super::{HORIZON, store};
use crate::facts::VerificationDue;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Schedule};
use std::time::Duration;

const AT_ONCE: usize = 200;

/// Looks for verifications that end soon.
pub(crate) const WARN: Schedule =
    Schedule { name: "questions.warn_of_verifications", every: Duration::from_secs(6 * 3600), run: warn };

fn warn(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for one in store::ending(cx, cx.now().plus(HORIZON), AT_ONCE).await? {
            subjects::lock(cx, one.question).await?;
            store::warned(cx, one.answer).await?;
            let fact =
                VerificationDue { space: one.space, answer: one.answer, question: one.question, people: vec![one.by] };
            cx.record(&fact).await?;
        }
        Ok(())
    }
    .boxed()
}
