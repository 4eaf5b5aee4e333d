//! Moments and days as forms and JSON give them.

use jiff::civil::{Date, time};
use jiff::tz::TimeZone;
use kernel::Timestamp;
use texts::Zone;

/// From RFC 3339.
#[must_use]
pub fn parse(text: &str) -> Option<Timestamp> {
    text.parse::<jiff::Timestamp>().ok().map(|at| Timestamp::from_millis(at.as_millisecond()))
}

/// The end of a day (`2026-11-30`) where the visitor lives.
#[must_use]
pub fn end_of_day(text: &str, zone: &Zone) -> Option<Timestamp> {
    let end = text.parse::<Date>().ok()?.to_datetime(time(23, 59, 59, 0));
    let zone = TimeZone::get(zone.name()).unwrap_or(TimeZone::UTC);
    end.to_zoned(zone).ok().map(|at| Timestamp::from_millis(at.timestamp().as_millisecond()))
}

/// The day of a moment where the visitor lives, as a date field takes it.
#[must_use]
pub fn day(at: Timestamp, zone: &Zone) -> String {
    let zone = TimeZone::get(zone.name()).unwrap_or(TimeZone::UTC);
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default().to_zoned(zone).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_the_visitor_lives() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        let end = end_of_day("2026-11-30", &berlin).expect("a day");
        assert_eq!(web::moment(end), "2026-11-30T22:59:59Z");
        assert_eq!(day(end, &berlin), "2026-11-30");
        assert_eq!(end_of_day("30.11.2026", &berlin), None);
    }
}
