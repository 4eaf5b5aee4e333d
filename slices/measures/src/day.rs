//! Days, by which everything here is kept. A day is one of UTC, the same for all, wherever they sit.

use db::{AsParam, Param};
use kernel::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::time::Duration;

const LENGTH: i64 = 24 * 3600 * 1000;

/// A day, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

impl Day {
    /// The day of a moment.
    #[must_use]
    pub const fn of(at: Timestamp) -> Self {
        Self(at.millis().div_euclid(LENGTH))
    }
    /// From the number in a table: days since 1970.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }
    /// The number in a table.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }
    /// Its first moment.
    #[must_use]
    pub const fn start(self) -> Timestamp {
        Timestamp::from_millis(self.0 * LENGTH)
    }
    /// The first moment after it.
    #[must_use]
    pub const fn end(self) -> Timestamp {
        self.plus(1).start()
    }
    /// So many days later, or earlier.
    #[must_use]
    pub const fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }
    /// 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday.
    #[must_use]
    pub const fn weekday(self) -> i64 {
        (self.0 + 3).rem_euclid(7)
    }
    /// Whether it is the last one of a week, on which what is read once a week is read.
    #[must_use]
    pub const fn ends_a_week(self) -> bool {
        self.weekday() == 6
    }
    /// From `2026-11-23`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim().parse::<jiff::civil::Date>().ok()?;
        let start = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
        Some(Self(start.as_millisecond().div_euclid(LENGTH)))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let there = jiff::Timestamp::from_millisecond(self.start().millis()).unwrap_or_default();
        there.to_zoned(jiff::tz::TimeZone::UTC).date().fmt(to)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a day is written 2026-11-23"))
    }
}

impl AsParam for Day {
    fn param(&self) -> Param<'_> {
        Param::Int(Some(self.0))
    }
}

/// A day that lasts twenty-four hours.
pub(crate) const fn days(count: u64) -> Duration {
    Duration::from_secs(count * 24 * 3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_knows_its_name_and_its_ends() {
        let monday = Day::parse("2026-11-23").expect("a day");
        assert_eq!((monday.to_string().as_str(), monday.weekday()), ("2026-11-23", 0));
        assert_eq!(Day::of(monday.start()), monday);
        assert_eq!(Day::of(monday.end()), monday.plus(1));
        assert!(monday.plus(6).ends_a_week() && !monday.ends_a_week());
        assert_eq!(Day::new(0).weekday(), 3);
    }

    #[test]
    fn what_is_no_day_is_none() {
        assert_eq!(["", "tomorrow", "2026-02-30", "23.11.2026"].map(Day::parse), [None; 4]);
    }
}
