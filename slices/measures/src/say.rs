//! Days as pages say them.

use crate::day::Day;
use texts::{Moment, Zone};
use web::Visit;

/// A day inside a sentence: "Monday 23 November". Days here are those of UTC, whatever the visitor's zone.
#[must_use]
pub fn day(visit: &Visit, day: Day) -> String {
    Moment::from(day.start().millis()).day(visit.lang, &Zone::utc(), visit.now.millis().into())
}
