//! M52, the rate of "here's how".

use super::store::{self, Which};
use crate::requests::tally;
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [Gauge; 1] {
    [Gauge { measure: "M52", days: 90, read: heres_how }]
}

/// Requests that were shown a way within ten working days ÷ those that were answered or whose time is over.
fn heres_how<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let space = match window.within {
            Within::House => 0,
            Within::Space(space) => space.raw(),
            Within::Unit(_) | Within::It => return Ok(Sample::default()),
        };
        let which = Which { function: String::new(), space, from: window.from, until: window.until };
        let tally = tally(&store::stands(cx, &which).await?, window.until);
        Ok(Sample::share(tally.in_time, tally.base))
    }
    .boxed()
}
