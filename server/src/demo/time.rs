//! When things happened in Havsel.

use anyhow::{Context, Result};
use kernel::Timestamp;
use serde::Deserialize;
use std::time::Duration;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
const WEEK: i64 = 7 * DAY;
/// 1970-01-05 was a Monday.
const FIRST_MONDAY: i64 = 4 * DAY;
/// The last thing on the last day happened before this time of day.
const MORNING_ENDS: i64 = (9 * 60 + 15) * MINUTE;

/// Midnight (UTC) of the last Monday whose morning is over.
#[must_use]
pub fn anchor(now: Timestamp) -> Timestamp {
    let morning = now.minus(Duration::from_millis(MORNING_ENDS.unsigned_abs())).millis();
    Timestamp::from_millis(morning - (morning - FIRST_MONDAY).rem_euclid(WEEK))
}

/// A day relative to the anchor and a time of day, as in a thread's head.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    pub(super) day: i64,
    pub(super) time: String,
}

impl When {
    /// As in a reply's line: `-12T08:40`.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let (day, time) =
            text.split_once('T').with_context(|| format!("{text:?} is no day and time like -12T08:40"))?;
        Ok(Self { day: day.parse()?, time: time.to_owned() })
    }

    pub(super) fn at(&self, anchor: Timestamp) -> Result<Timestamp> {
        let (hour, minute) =
            self.time.split_once(':').with_context(|| format!("{:?} is no time of day like 08:40", self.time))?;
        let minutes: i64 = hour.parse::<i64>()? * 60 + minute.parse::<i64>()?;
        Ok(Timestamp::from_millis(anchor.millis() + self.day * DAY + minutes * MINUTE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchor_is_the_last_monday_whose_morning_is_over() {
        // Monday 23 November 2026, 09:14 and 09:15.
        let monday = 1_795_392_000_000;
        let at = |minutes: i64| Timestamp::from_millis(monday + minutes * MINUTE);
        assert_eq!(anchor(at(9 * 60 + 15)).millis(), monday);
        assert_eq!(anchor(at(9 * 60 + 14)).millis(), monday - WEEK);
        assert_eq!(anchor(at(6 * 24 * 60)).millis(), monday);
    }
}
