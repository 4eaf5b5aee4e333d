//! Moments and days as forms and JSON give them.

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
    zone.end_of_day(text).map(Timestamp::from_millis)
}

/// The day of a moment where the visitor lives, as a date field takes it.
#[must_use]
pub fn day(at: Timestamp, zone: &Zone) -> String {
    zone.day_of(at.millis())
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
