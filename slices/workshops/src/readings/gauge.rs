//! M54, workshop reach.

use super::store;
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};

/// IT people who were in a closed workshop in twelve months ÷ IT people.
pub(crate) const GAUGE: Gauge = Gauge { measure: "M54", days: 365, read: reach };

fn reach<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let unit = match &window.within {
            Within::House | Within::It => "",
            Within::Unit(unit) if !unit.is_empty() => unit,
            // A space has no IT people of its own, and those of no unit are no part of the house.
            Within::Unit(_) | Within::Space(_) => return Ok(Sample::default()),
        };
        let (people, reached) = store::reach(cx, unit, window.from, window.until).await?;
        Ok(Sample::share(reached, people).of_people(people))
    }
    .boxed()
}
