//! Working days: Monday to Friday, UTC. Public holidays are not known, so they count.

use kernel::Timestamp;
use std::time::Duration;

const DAY: i64 = 86_400_000;

/// When so many working days have passed since a moment. Two working days after Friday, 15:00, are over on Tuesday, 15:00; what
/// comes in at a weekend begins to wait on Monday, 00:00.
#[must_use]
pub fn deadline(from: Timestamp, working_days: u32) -> Timestamp {
    let mut at = from;
    while is_weekend(at) {
        at = Timestamp::from_millis((at.millis().div_euclid(DAY) + 1) * DAY);
    }
    for _ in 0..working_days {
        at = at.plus(days(1));
        while is_weekend(at) {
            at = at.plus(days(1));
        }
    }
    at
}

const fn is_weekend(at: Timestamp) -> bool {
    // 1 January 1970 was a Thursday: 0 is Monday here.
    (at.millis().div_euclid(DAY) + 3).rem_euclid(7) >= 5
}

const fn days(count: u64) -> Duration {
    Duration::from_secs(count * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: i64 = 3_600_000;

    /// An hour of a day of November 2026, whose first was a Sunday.
    const fn at(day: i64, hour: i64) -> Timestamp {
        Timestamp::from_millis((20_757 + day) * DAY + hour * HOUR)
    }

    #[test]
    fn a_weekend_does_not_count() {
        assert_eq!(deadline(at(23, 9), 2), at(25, 9), "Monday to Wednesday");
        assert_eq!(deadline(at(27, 15), 2), at(31, 15), "Friday to Tuesday");
        assert_eq!(deadline(at(28, 11), 2), at(32, 0), "Saturday begins on Monday");
        assert_eq!(deadline(at(29, 23), 1), at(31, 0), "Sunday too");
        assert_eq!(deadline(at(23, 9), 5), at(30, 9), "five are a week");
    }

    proptest! {
        #[test]
        fn a_deadline_is_on_a_working_day_and_never_earlier_for_what_came_later(
            from in 0_i64..4_000_000_000_000, later in 0_i64..1_000_000_000, count in 0_u32..12
        ) {
            let (first, second) = (Timestamp::from_millis(from), Timestamp::from_millis(from + later));
            let end = deadline(first, count);
            prop_assert!(!is_weekend(end));
            prop_assert!(end.since(first) >= days(u64::from(count)));
            prop_assert!(deadline(second, count) >= end);
        }

        #[test]
        fn a_week_later_is_a_week_later(from in 0_i64..4_000_000_000_000, count in 0_u32..12) {
            let first = Timestamp::from_millis(from);
            prop_assert_eq!(deadline(first.plus(days(7)), count), deadline(first, count).plus(days(7)));
        }
    }
}
