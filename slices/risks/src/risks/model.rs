//! Risks: what they are about, how large they are, and what must hold of one.

use kernel::{SubjectId, Timestamp, named};
use std::time::Duration;

named! {
    /// What sort of harm it is.
    RiskKind {
        /// Something that is ours alone becomes known.
        Confidentiality = "confidentiality",
        /// Somebody's personal data is seen by others.
        Privacy = "privacy",
        /// Somebody speaks in our name.
        Impersonation = "impersonation",
        /// Nobody answers.
        Silence = "silence",
        /// What was said is wrong.
        WrongInformation = "wrong_information",
        /// People treat each other badly.
        Conduct = "conduct",
        /// A ban, or the fear of one, stops what would be useful.
        OverControl = "over_control",
        /// What must be kept or shown is not there.
        Records = "records",
        /// A space stays empty.
        DeadSpace = "dead_space",
        /// People drown in messages.
        Overload = "overload",
        /// Measuring is felt as spying.
        Surveillance = "surveillance",
        /// One cannot leave a tool, or nobody knows of it.
        LockIn = "lock_in",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// What is done about it.
    Treatment {
        /// Likelihood or impact becomes smaller.
        Reduce = "reduce",
        /// What it comes from is not done.
        Avoid = "avoid",
        /// Somebody else bears a part of it.
        Share = "share",
        /// It is borne as it is.
        Accept = "accept",
    }
}

named! {
    /// How far the mitigation is.
    Mitigation {
        /// It is not there yet.
        Planned = "planned",
        /// It works.
        InPlace = "in_place",
        /// It does not do what it should.
        Failed = "failed",
    }
}

named! {
    /// What somebody found who looked at a risk again.
    Verdict {
        /// It is as it stands here.
        Right = "right",
        /// Something is different.
        Changed = "changed",
    }
}

named! {
    /// Which level of the risks is looked at.
    View {
        /// What holds now: after the mitigation where that is in place, else before it.
        Now = "now",
        /// Before the mitigation.
        Before = "before",
        /// After the mitigation.
        After = "after",
    }
}

named! {
    /// What became of a risk.
    What {
        /// It was recorded.
        Recorded = "recorded",
        /// It was judged anew.
        Assessed = "assessed",
        /// Its mitigation went from one state to another.
        Mitigation = "mitigation",
        /// Somebody else is to own it.
        Owner = "owner",
        /// Its owner accepted it.
        Accepted = "accepted",
        /// Its owner gave it back.
        GivenBack = "given_back",
        /// Something else of it was changed.
        Edited = "edited",
        /// It was looked at again.
        Reviewed = "reviewed",
        /// It was closed.
        Closed = "closed",
        /// It is open again.
        Reopened = "reopened",
        /// Its indicator passed its limit.
        Over = "over",
    }
}

/// How likely something is, and how bad it would be: both from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// From 1, rare, to 5, almost certain.
    pub likelihood: i64,
    /// From 1, hardly felt, to 5, threatens the whole.
    pub impact: i64,
}

/// How large a level is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Up to 4.
    Low,
    /// From 5 to 9.
    Medium,
    /// From 10 to 14.
    High,
    /// From 15 on.
    Severe,
}

impl Band {
    /// The word in the page's marks.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Severe => "severe",
        }
    }
}

impl Level {
    /// From 1 to 5 each, or none.
    #[must_use]
    pub fn new(likelihood: i64, impact: i64) -> Option<Self> {
        let right = (1..=5).contains(&likelihood) && (1..=5).contains(&impact);
        right.then_some(Self { likelihood, impact })
    }
    /// Likelihood times impact.
    #[must_use]
    pub const fn score(self) -> i64 {
        self.likelihood * self.impact
    }
    /// How large that is.
    #[must_use]
    pub const fn band(self) -> Band {
        match self.score() {
            ..=4 => Band::Low,
            5..=9 => Band::Medium,
            10..=14 => Band::High,
            _ => Band::Severe,
        }
    }
}

/// A risk before its mitigation, and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// As if nothing were done.
    pub before: Level,
    /// With the mitigation in place.
    pub after: Level,
}

impl Assessment {
    /// The level that a view shows, while the mitigation is so far.
    #[must_use]
    pub fn seen(self, view: View, mitigation: Mitigation) -> Level {
        match view {
            View::Now if mitigation == Mitigation::InPlace => self.after,
            View::Now | View::Before => self.before,
            View::After => self.after,
        }
    }
    /// Four numbers, as they are kept in the history.
    #[must_use]
    pub fn kept(self) -> String {
        let Self { before, after } = self;
        format!("{} {} {} {}", before.likelihood, before.impact, after.likelihood, after.impact)
    }
    /// From what was kept.
    #[must_use]
    pub fn from_kept(text: &str) -> Option<Self> {
        let numbers: Vec<i64> = text.split(' ').filter_map(|number| number.parse().ok()).collect();
        let [likelihood, impact, after_likelihood, after_impact] = numbers[..] else { return None };
        Some(Self { before: Level::new(likelihood, impact)?, after: Level::new(after_likelihood, after_impact)? })
    }
    /// Whether a mitigation would make it larger: then something is mistyped.
    #[must_use]
    pub const fn grows(self) -> bool {
        self.after.score() > self.before.score()
    }
}

const YEAR: Duration = Duration::from_secs(366 * 86_400);

/// Whether a risk may be looked at again on this day: ahead, and within a year.
#[must_use]
pub fn is_review_day(day: Timestamp, now: Timestamp) -> bool {
    day > now && day <= now.plus(YEAR)
}

/// Most things that one risk threatens.
pub const MOST_THREATENED: usize = 50;

/// The subjects that somebody named, by address or id: one a word.
///
/// # Errors
/// The word that names none.
pub fn threatened(typed: &str) -> Result<Vec<SubjectId>, String> {
    let mut all = Vec::new();
    for word in typed.split([' ', '\n', '\r', ',', ';']).filter(|word| !word.is_empty()) {
        let path = word.split(['?', '#']).next().unwrap_or_default();
        match path.rsplit('/').find_map(|part| part.parse::<SubjectId>().ok()) {
            Some(id) if !all.contains(&id) => all.push(id),
            Some(_) => {}
            None => return Err(word.to_owned()),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(likelihood: i64, impact: i64) -> Level {
        Level::new(likelihood, impact).expect("both are from 1 to 5")
    }

    #[test]
    fn a_level_is_from_1_to_5_twice_and_has_a_band() {
        assert_eq!([(0, 3), (6, 3), (3, 0), (3, 6)].map(|(l, i)| Level::new(l, i)), [None; 4]);
        for (likelihood, impact, band) in [
            (1, 1, Band::Low),
            (2, 2, Band::Low),
            (1, 5, Band::Medium),
            (3, 3, Band::Medium),
            (2, 5, Band::High),
            (3, 4, Band::High),
            (3, 5, Band::Severe),
            (5, 5, Band::Severe),
        ] {
            assert_eq!(level(likelihood, impact).band(), band, "{likelihood} × {impact}");
        }
    }

    #[test]
    fn what_holds_now_is_the_level_before_until_the_mitigation_is_in_place() {
        let one = Assessment { before: level(4, 3), after: level(2, 2) };
        let now = |state| one.seen(View::Now, state).score();
        assert_eq!([Mitigation::Planned, Mitigation::InPlace, Mitigation::Failed].map(now), [12, 4, 12]);
        assert_eq!(one.seen(View::After, Mitigation::Failed), level(2, 2));
        assert_eq!(one.seen(View::Before, Mitigation::InPlace), level(4, 3));
        assert!(Assessment { before: level(2, 2), after: level(4, 3) }.grows() && !one.grows());
    }

    #[test]
    fn an_assessment_is_kept_as_it_was() {
        let one = Assessment { before: level(4, 3), after: level(2, 1) };
        assert_eq!(Assessment::from_kept(&one.kept()), Some(one));
        assert_eq!(["", "1 2 3", "1 2 3 9", "a b c d"].map(Assessment::from_kept), [None; 4]);
    }

    #[test]
    fn a_review_is_ahead_and_within_a_year() {
        let now = Timestamp::from_millis(1_795_417_500_000);
        let in_days = |days: u64| now.plus(Duration::from_secs(days * 86_400));
        assert!(is_review_day(in_days(1), now) && is_review_day(in_days(366), now));
        assert!(!is_review_day(now, now) && !is_review_day(in_days(367), now));
    }

    #[test]
    fn what_is_threatened_is_named_by_address_or_id() {
        let typed = "https://stoa.example/questions/12?at=3#subject-3\n/posts/14 12";
        assert_eq!(threatened(typed), Ok(vec![SubjectId::new(12), SubjectId::new(14)]));
        assert_eq!(threatened("nowhere"), Err("nowhere".to_owned()));
        assert_eq!(threatened(" \n"), Ok(Vec::new()));
    }
}
