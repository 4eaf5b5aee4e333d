//! Working hours, for those who want their mail in them.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use kernel::Timestamp;

/// From eight to six.
const OPEN: std::ops::Range<i8> = 8..18;

/// Whether it is outside of working hours in this zone: before eight, from six on, at weekends. An unknown zone is UTC.
pub fn is_now(now: Timestamp, zone: &str) -> bool {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let Ok(now) = jiff::Timestamp::from_millisecond(now.millis()) else { return false };
    let here = now.to_zoned(zone);
    matches!(here.weekday(), Weekday::Saturday | Weekday::Sunday) || !OPEN.contains(&here.hour())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_millis(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn evenings_and_weekends_are_quiet_where_the_person_is() {
        assert!(!is_now(at("2026-11-23T09:15:00Z"), "Europe/Lisbon"));
        assert!(is_now(at("2026-11-23T07:59:00Z"), "Europe/Lisbon"));
        assert!(!is_now(at("2026-11-23T07:59:00Z"), "Europe/Berlin"));
        assert!(is_now(at("2026-11-23T18:00:00Z"), "no such zone"));
        assert!(is_now(at("2026-11-22T12:00:00Z"), "Europe/Lisbon"));
    }
}
