//! What the method measures of questions and only this slice can read: whether an answer helped.

mod store;

use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::{PersonKind, ids};
use std::collections::HashSet;
use std::time::Duration;

/// So long customers have to help each other before a question counts.
const TIME: Duration = Duration::from_secs(7 * 24 * 3600);

/// M23: customers' questions whose first useful answer came from another customer. Useful is what was accepted, or what somebody
/// reacted to in agreement. Questions of the last seven days are left out, answered or not.
pub(crate) const ANSWERED_BY_PEERS: Gauge = Gauge { measure: "M23", days: 90, read: answered_by_peers };

fn answered_by_peers<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let space = match &window.within {
            Within::House => None,
            Within::Space(space) => Some(*space),
            Within::Unit(_) | Within::It => return Ok(Sample::default()),
        };
        let (from, until) = (ids::first_at(window.from), ids::first_at(window.until.minus(TIME)));
        let questions = store::customers_questions(cx, from, until, space).await?;
        let by_peers = questions.iter().filter(|(_, helped)| *helped == Some(PersonKind::Customer)).count();
        let askers: HashSet<_> = questions.iter().map(|(asker, _)| asker).collect();
        let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
        Ok(Sample::share(count(by_peers), count(questions.len())).of_people(count(askers.len())))
    }
    .boxed()
}
