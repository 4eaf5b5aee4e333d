//! How long somebody vouches for a page. Pure.

use kernel::{PersonId, Timestamp};
use std::time::Duration;

const DAY: u64 = 86_400;
/// So long somebody vouches if nothing else is said, in days.
pub const USUAL: i64 = 365;
/// So long at most, in days.
pub const LONGEST: i64 = 3 * 366;
/// Whoever answers for a page hears so long before that ends.
pub const NOTICE: Duration = Duration::from_secs(14 * DAY);

/// What cites a page, for who may say that it is right all the same.
#[derive(Clone, Copy, Debug)]
pub struct Cited {
    /// Who answers for it.
    pub owner: PersonId,
}

/// So many days as somebody typed them; a year if they typed none; nothing if it is no such number.
#[must_use]
pub fn days(typed: &str) -> Option<i64> {
    match typed.trim() {
        "" => Some(USUAL),
        typed => typed.parse().ok().filter(|days| (1..=LONGEST).contains(days)),
    }
}

/// So many days from now.
#[must_use]
pub fn until(now: Timestamp, days: i64) -> Timestamp {
    now.plus(Duration::from_secs(DAY * u64::try_from(days).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_a_number_that_is_not_too_large() {
        assert_eq!((days(""), days(" 90 "), days("1098")), (Some(USUAL), Some(90), Some(1_098)));
        for wrong in ["0", "-1", "1099", "soon", "1.5"] {
            assert_eq!(days(wrong), None, "{wrong}");
        }
        assert_eq!(until(Timestamp::from_millis(0), 2).millis(), 172_800_000);
    }
}
