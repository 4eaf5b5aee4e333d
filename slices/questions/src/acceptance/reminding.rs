//! Who asked is reminded once that an answer waits to be accepted.

use super::model::PATIENCE;
use super::store;
use crate::facts::AcceptanceDue;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Schedule};
use kernel::ids;
use std::time::Duration;

/// Answers that came before are news to nobody.
const LONG_AGO: Duration = Duration::from_secs(30 * 24 * 3600);
/// So many are reminded at once; the others an hour later.
const AT_ONCE: usize = 200;

/// Looks for answers that wait to be accepted.
pub(crate) const REMIND: Schedule =
    Schedule { name: "questions.remind", every: Duration::from_secs(3600), run: remind };

fn remind(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        let (now, since) = (cx.now(), ids::first_at(cx.now().minus(LONG_AGO)));
        for (question, space, asker) in store::waiting(cx, since, ids::first_at(now.minus(PATIENCE)), AT_ONCE).await? {
            subjects::lock(cx, question).await?;
            if store::remind(cx, question).await? {
                cx.record(&AcceptanceDue { question, space, people: vec![asker] }).await?;
            }
        }
        Ok(())
    }
    .boxed()
}
