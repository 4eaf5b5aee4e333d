//! Time zones.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

/// The program's own copy, whatever the machine has.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone by its IANA name, like `Europe/Berlin`; UTC where nobody chose one. In JSON it is its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(pub(crate) TimeZone);

/// The text names no time zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone `{name}`; {}", right(similar))]
pub struct UnknownZone {
    /// What was asked for.
    pub name: String,
    /// Names of zones that may have been meant.
    pub similar: Vec<String>,
}

impl Zone {
    /// Coordinated universal time.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The name, which [`Zone::from_str`] reads.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The last second of a day as a date field sends it (`2026-11-30`), in milliseconds UTC; nothing if it is no day of a year with
    /// four digits.
    pub fn end_of_day(&self, day: &str) -> Option<i64> {
        let day: Date = day.trim().parse().ok()?;
        let end = day.to_datetime(time(23, 59, 59, 0)).to_zoned(self.0.clone()).ok()?;
        (2000..=2200).contains(&end.year()).then(|| end.timestamp().as_millisecond())
    }

    /// The day of a moment in milliseconds UTC, as a date field takes it.
    pub fn day_of(&self, millis: i64) -> String {
        Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(self.0.clone()).date().to_string()
    }

    /// The names of all zones, ordered, for a choice.
    pub fn names() -> Vec<String> {
        DATABASE.available().map(|name| name.to_string()).collect()
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        let zone = DATABASE.get(name).map_err(|_| UnknownZone { name: name.to_owned(), similar: similar(name) })?;
        Ok(Self(zone))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;

    fn try_from(name: String) -> Result<Self, UnknownZone> {
        name.parse()
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

/// At most three zones whose city holds what was written (`berlin`, `New York`).
fn similar(name: &str) -> Vec<String> {
    let wanted = name.rsplit('/').next().unwrap_or(name).trim().replace(' ', "_").to_lowercase();
    if wanted.is_empty() {
        return Vec::new();
    }
    let city = |zone: &String| zone.to_lowercase().rsplit('/').next().is_some_and(|city| city.contains(&wanted));
    Zone::names().into_iter().filter(city).take(3).collect()
}

fn right(similar: &[String]) -> String {
    match similar {
        [] => "write it like Europe/Berlin, America/New_York or UTC".to_owned(),
        _ => format!("perhaps {}", similar.join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_it_was_typed() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        let end = berlin.end_of_day(" 2026-11-30 ").expect("a day");
        assert_eq!(end, 1_796_079_599_000, "22:59:59 UTC");
        assert_eq!(berlin.day_of(end), "2026-11-30");
        for wrong in ["", "tomorrow", "30.11.2026", "0001-01-01", "2026-13-01"] {
            assert_eq!(berlin.end_of_day(wrong), None, "{wrong}");
        }
    }
}
