//! What comes of a review, and whether it was held in time.

use kernel::{Timestamp, named};
use std::time::Duration;

named! {
    /// What comes of a review.
    Verdict {
        /// It ends.
        Stop = "stop",
        /// It goes on, changed.
        Fix = "fix",
        /// It goes on, with more behind it.
        Grow = "grow",
    }
}

/// So long after its day a review still counts as held on time.
pub const GRACE: Duration = Duration::from_secs(7 * 86_400);

/// Whether a review that was planned for a day was held on time: by a week after it.
#[must_use]
pub fn on_time(planned: Timestamp, held: Option<Timestamp>) -> bool {
    held.is_some_and(|held| held <= planned.plus(GRACE))
}

/// Whether one can tell yet: it was held, or that week is over.
#[must_use]
pub fn is_due(planned: Timestamp, held: Option<Timestamp>, now: Timestamp) -> bool {
    held.is_some() || planned.plus(GRACE) < now
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_has_a_week_and_is_late_after_it() {
        let planned = Timestamp::from_millis(1_795_417_500_000);
        let days = |count: u64| planned.plus(Duration::from_secs(count * 86_400));
        assert!(on_time(planned, Some(days(7))) && !on_time(planned, Some(days(8))) && !on_time(planned, None));
        assert!(!is_due(planned, None, days(7)), "nobody can tell yet");
        assert!(is_due(planned, None, days(8)) && is_due(planned, Some(planned), planned));
    }
}
