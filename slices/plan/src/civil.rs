//! Days as forms send them, in the zone of whoever typed them.

use kernel::Timestamp;
use texts::{Moment, Zone};
use web::Visit;

/// The last second of the day that a field of a day holds: `2026-12-04`.
pub fn end_of_day(text: &str, zone: &Zone) -> Option<Timestamp> {
    zone.end_of_day(text).map(Timestamp::from_millis)
}

/// As a field of a day takes it.
pub fn day_field(at: Timestamp, zone: &Zone) -> String {
    zone.day_of(at.millis())
}

/// A day in words: "today", "Monday 23 November".
pub fn day_said(at: Timestamp, visit: &Visit) -> String {
    Moment::from(at.millis()).day(visit.lang, &visit.zone, visit.now.millis().into())
}

/// Two working days after a moment: Saturdays and Sundays, of UTC, do not count.
pub fn two_working_days_after(at: Timestamp) -> Timestamp {
    const DAY: i64 = 24 * 3600 * 1000;
    let (mut millis, mut left) = (at.millis(), 2);
    while left > 0 {
        millis += DAY;
        // 1 January 1970 was a Thursday: 0 is Monday here.
        if (millis.div_euclid(DAY) + 3).rem_euclid(7) < 5 {
            left -= 1;
        }
    }
    Timestamp::from_millis(millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_it_was_typed() {
        let berlin = "Europe/Berlin".parse().expect("it is a zone");
        let at = end_of_day("2026-12-04", &berlin).expect("it is a day");
        assert_eq!(day_field(at, &berlin), "2026-12-04");
        assert!(["", "tomorrow", "0001-01-01", "2026-13-01"].iter().all(|wrong| end_of_day(wrong, &berlin).is_none()));
    }

    #[test]
    fn a_weekend_is_no_working_time() {
        let day = |text: &str| end_of_day(text, &Zone::utc()).expect("it is a day");
        assert_eq!(two_working_days_after(day("2026-11-30")), day("2026-12-02"), "Monday to Wednesday");
        assert_eq!(two_working_days_after(day("2026-12-04")), day("2026-12-08"), "Friday to Tuesday");
    }
}
