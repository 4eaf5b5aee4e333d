//! Until when a verification may hold, and how an answer shows it.

use super::Verification;
use crate::acceptance::As;
use crate::t::Texts;
use kernel::Timestamp;
use std::time::Duration;
use texts::Zone;
use web::{Visit, civil};

const DAY: u64 = 24 * 3600;

/// So long a verification holds if nothing else is said.
const USUAL: Duration = Duration::from_secs(365 * DAY);
/// So long at most.
const LONGEST: Duration = Duration::from_secs(3 * 366 * DAY);
/// What ends within so many days stands in the queue of what expires.
pub const HORIZON: Duration = Duration::from_secs(30 * DAY);

/// The day that a form proposes.
#[must_use]
pub fn proposed(now: Timestamp, zone: &Zone) -> String {
    civil::day_field(now.plus(USUAL), zone)
}

/// The end of the day that was typed, or a year from now if none was; nothing if it is no day, is over, or is too far away.
#[must_use]
pub fn until(typed: &str, now: Timestamp, zone: &Zone) -> Option<Timestamp> {
    let typed = if typed.trim().is_empty() { &proposed(now, zone) } else { typed.trim() };
    civil::end_of_day(typed, zone).filter(|until| *until > now && *until <= now.plus(LONGEST))
}

/// The verification of an answer, as its question's page shows it.
#[derive(Clone, Debug)]
pub(crate) struct VerifiedView {
    pub by: String,
    pub role: &'static str,
    pub until: String,
    /// It holds no more.
    pub is_over: bool,
    /// The answer was changed after somebody verified it.
    pub is_changed: bool,
}

impl VerifiedView {
    pub(crate) fn of(visit: &Visit, one: &Verification, edited: Option<Timestamp>) -> Self {
        let t = Texts::new(visit.lang);
        Self {
            by: markup::safe_name(&one.by_name).into_owned(),
            role: As::from_code(Some(one.as_code)).unwrap_or(As::Expert).said(t),
            until: civil::day_said(one.until, visit),
            is_over: one.until <= visit.now,
            is_changed: edited.is_some_and(|at| at > one.at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verification_ends_on_a_day_to_come_that_is_not_too_far_away() {
        let zone = Zone::utc();
        let now = civil::moment("2026-12-01T09:00", &zone).expect("a moment");
        assert_eq!(proposed(now, &zone), "2027-12-01");
        let day = |text: &str| until(text, now, &zone).map(|at| civil::day_field(at, &zone));
        assert_eq!(day("").as_deref(), Some("2027-12-01"));
        assert_eq!(day(" 2026-12-01 ").as_deref(), Some("2026-12-01"));
        for wrong in ["2026-11-30", "2031-01-01", "soon", "2026-13-01"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
