//! Days and hours as forms send them, in the zone of whoever typed them.

use crate::Visit;
use crate::view::TimeView;
use jiff::civil::DateTime;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Span, Zoned};
use kernel::Timestamp;
use std::sync::LazyLock;
use texts::{Moment, Zone};

/// The program's own copy, whatever the machine has.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

fn zone_of(zone: &Zone) -> TimeZone {
    DATABASE.get(zone.name()).unwrap_or(TimeZone::UTC)
}

fn zoned(at: Timestamp, zone: &Zone) -> Zoned {
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone_of(zone))
}

fn stamp(at: &Zoned) -> Timestamp {
    Timestamp::from_millis(at.timestamp().as_millisecond())
}

/// The moment that a field of day and hour holds: `2026-12-04T10:00`.
#[must_use]
pub fn moment(text: &str, zone: &Zone) -> Option<Timestamp> {
    let typed: DateTime = text.trim().parse().ok()?;
    plausible(&typed.to_zoned(zone_of(zone)).ok()?)
}

/// The last second of the day that a field of a day holds: `2026-12-04`.
#[must_use]
pub fn end_of_day(text: &str, zone: &Zone) -> Option<Timestamp> {
    zone.end_of_day(text).map(Timestamp::from_millis)
}

/// A year with four digits: what lies elsewhere was mistyped.
fn plausible(at: &Zoned) -> Option<Timestamp> {
    (2000..=2200).contains(&at.year()).then(|| stamp(at))
}

/// As a field of day and hour takes it.
#[must_use]
pub fn hour_field(at: Timestamp, zone: &Zone) -> String {
    zoned(at, zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// As a field of a day takes it.
#[must_use]
pub fn day_field(at: Timestamp, zone: &Zone) -> String {
    zone.day_of(at.millis())
}

/// The same hour of the clock so many weeks later, whatever became of summer time.
#[must_use]
pub fn weeks_later(at: Timestamp, weeks: i64, zone: &Zone) -> Timestamp {
    zoned(at, zone).checked_add(Span::new().weeks(weeks.clamp(0, 520))).map_or(at, |later| stamp(&later))
}

/// The year in UTC, which counts decisions for everybody alike.
#[must_use]
pub fn year(at: Timestamp) -> i64 {
    zoned(at, &Zone::utc()).year().into()
}

/// As iCalendar writes a moment (RFC 5545, section 3.3.5, form 2).
#[must_use]
pub fn icalendar(at: Timestamp) -> String {
    zoned(at, &Zone::utc()).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A day in words: "today", "Monday 23 November".
#[must_use]
pub fn day_said(at: Timestamp, visit: &Visit) -> String {
    Moment::from(at.millis()).day(visit.lang, &visit.zone, visit.now.millis().into())
}

/// A moment ahead or behind as people agree on it: "Thursday 3 December, 10:00".
#[must_use]
pub fn hour_said(at: Timestamp, visit: &Visit) -> TimeView {
    let hour = zoned(at, &visit.zone).strftime("%H:%M").to_string();
    TimeView { words: format!("{}, {hour}", day_said(at, visit)), ..visit.time(at) }
}

/// The day of the month and the short month, for a leaf of a calendar.
#[must_use]
pub fn leaf(at: Timestamp, zone: &Zone) -> (String, i8) {
    let at = zoned(at, zone);
    (at.day().to_string(), at.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin() -> Zone {
        "Europe/Berlin".parse().expect("it is a zone")
    }

    #[test]
    fn an_hour_is_that_of_whoever_typed_it() {
        let at = moment("2026-12-04T10:00", &berlin()).expect("it is an hour");
        assert_eq!(icalendar(at), "20261204T090000Z");
        assert_eq!(hour_field(at, &berlin()), "2026-12-04T10:00");
        assert_eq!(day_field(end_of_day("2026-12-04", &berlin()).expect("a day"), &berlin()), "2026-12-04");
        for wrong in ["", "tomorrow", "0001-01-01T00:00", "2026-13-01T00:00"] {
            assert_eq!(moment(wrong, &berlin()), None, "{wrong}");
        }
    }

    #[test]
    fn the_next_meeting_is_at_the_same_hour_though_summer_time_began() {
        let at = moment("2027-03-19T10:00", &berlin()).expect("it is an hour");
        assert_eq!(hour_field(weeks_later(at, 2, &berlin()), &berlin()), "2027-04-02T10:00");
    }
}
