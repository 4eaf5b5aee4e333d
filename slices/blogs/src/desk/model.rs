//! Where a blog stands with its rhythm, and which kinds of content are missing.

use crate::posts::ContentKind;
use crate::posts::model::days_between;
use kernel::Timestamp;

/// Where a blog stands with its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulse {
    /// Nothing was published yet.
    Silent,
    /// So many days are left.
    InTime(i64),
    /// The next post is due today.
    DueToday,
    /// So many days late.
    Late(i64),
}

/// Where a blog stands: whole days since the last post against the goal.
#[must_use]
pub fn pulse(last: Option<Timestamp>, goal_days: i64, now: Timestamp) -> Pulse {
    let Some(last) = last else { return Pulse::Silent };
    match goal_days - days_since(last, now) {
        0 => Pulse::DueToday,
        left if left > 0 => Pulse::InTime(left),
        late => Pulse::Late(-late),
    }
}

/// Whole days since a moment.
#[must_use]
pub fn days_since(earlier: Timestamp, now: Timestamp) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "days of this age are far below 2^63")]
    let days = days_between(earlier, now).floor() as i64;
    days
}

/// Each kind of content with how many posts brought it.
#[must_use]
pub fn mix(counted: &[(String, i64)]) -> Vec<(ContentKind, i64)> {
    let count = |kind: ContentKind| counted.iter().find(|(name, _)| name == kind.name()).map_or(0, |(_, count)| *count);
    ContentKind::ALL.iter().map(|kind| (*kind, count(*kind))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blog_is_late_from_the_day_after_its_goal() {
        let day = |day: i64| Timestamp::from_millis(day * 86_400_000);
        assert_eq!(pulse(None, 14, day(20)), Pulse::Silent);
        for (now, expected) in [(1, Pulse::InTime(13)), (14, Pulse::DueToday), (15, Pulse::Late(1))] {
            assert_eq!(pulse(Some(day(0)), 14, day(now)), expected, "day {now}");
        }
    }

    #[test]
    fn a_mix_names_what_is_missing() {
        let mix = mix(&[("news".to_owned(), 3), ("opinion".to_owned(), 1)]);
        assert_eq!(mix.len(), 6);
        assert_eq!((mix[0], mix[2]), ((ContentKind::News, 3), (ContentKind::Leadership, 0)));
    }
}
