//! Spans of time in words.

use crate::t::Texts;
use crate::{Lang, Moment};

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// A twelfth of the year below: coarse words do not need the calendar.
const MONTH: i64 = YEAR / 12;
/// The Gregorian calendar's mean, 365.2425 days.
const YEAR: i64 = 31_556_952 * SECOND;

impl Moment {
    /// Coarsely how far it is from now, always rounded down: “just now” (less than a minute either way),
    /// “5 minutes ago”, “3 hours ago”, “in 2 days”, “4 months ago”.
    pub fn ago(self, lang: Lang, now: Self) -> String {
        let t = Texts::new(lang);
        let passed = now.millis.saturating_sub(self.millis);
        let span = passed.saturating_abs();
        match (span, passed > 0) {
            (..MINUTE, _) => t.just_now().to_owned(),
            (..HOUR, true) => t.minutes_ago(span / MINUTE),
            (..HOUR, false) => t.in_minutes(span / MINUTE),
            (..DAY, true) => t.hours_ago(span / HOUR),
            (..DAY, false) => t.in_hours(span / HOUR),
            (..MONTH, true) => t.days_ago(span / DAY),
            (..MONTH, false) => t.in_days(span / DAY),
            (..YEAR, true) => t.months_ago(span / MONTH),
            (..YEAR, false) => t.in_months(span / MONTH),
            (_, true) => t.years_ago(span / YEAR),
            (_, false) => t.in_years(span / YEAR),
        }
    }
}

/// A duration in its greatest unit and the next, rounded down: “45 seconds”, “1 hour 30 minutes”, “2 days 4 hours”.
/// A negative one counts as none.
pub fn duration(millis: i64, lang: Lang) -> String {
    let (t, millis) = (Texts::new(lang), millis.max(0));
    match millis {
        _ if millis < MINUTE => t.seconds(millis / SECOND),
        _ if millis < HOUR => two(t.minutes(millis / MINUTE), millis % MINUTE / SECOND, |n| t.seconds(n)),
        _ if millis < DAY => two(t.hours(millis / HOUR), millis % HOUR / MINUTE, |n| t.minutes(n)),
        _ => two(t.days(millis / DAY), millis % DAY / HOUR, |n| t.hours(n)),
    }
}

fn two(first: String, rest: i64, second: impl Fn(i64) -> String) -> String {
    if rest == 0 { first } else { format!("{first} {}", second(rest)) }
}
