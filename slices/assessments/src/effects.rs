//! What comes round by the clock: rounds that close soon remind those who haven't finished.

use crate::rounds::{self, Refused};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Schedule};
use std::time::Duration;
use web::Problem;

/// So long before a round closes.
const AHEAD: Duration = Duration::from_secs(3 * 86_400);

/// Looks each hour for rounds that close within three days and haven't reminded anybody.
pub(crate) const REMINDERS: Schedule =
    Schedule { name: "assessments.remind", every: Duration::from_secs(3_600), run: |cx| remind(cx).boxed() };

fn remind(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        let now = cx.now();
        for round in rounds::store::running(cx).await? {
            let until = round.consensus_until.unwrap_or(round.closes_at);
            let asked = round.reminded_at.max(round.opened_at);
            let fresh = asked.is_some_and(|at| now.since(at) < Duration::from_secs(86_400));
            if round.reminded_at.is_some() || fresh || until.since(now) > AHEAD {
                continue;
            }
            match rounds::remind(cx, round.id).await {
                Ok(_) | Err(Refused::NotNow(_) | Refused::Fields(_)) => {}
                Err(Refused::Problem(Problem::Bug(cause))) => return Err(Failure::Never(cause)),
                Err(Refused::Problem(problem)) => return Err(Failure::Later(problem.to_string())),
            }
        }
        Ok(())
    }
    .boxed()
}
