//! What a condition came to, and to which stage that leads.

use super::store::{Reading, Statement};
use crate::steps::Stage;
use kernel::Timestamp;
use std::time::Duration;

macro_rules! sources {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)+) => {
        /// Where a reading comes from, or why there is none.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Source { $($(#[$doc])* $variant),+ }
        impl Source {
            /// The word in the database and in JSON.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// From a word that was stored: an unknown one says that nothing was read.
            #[must_use]
            pub fn stored(name: &str) -> Self {
                [$(Self::$variant),+].into_iter().find(|one| one.name() == name).unwrap_or(Self::NoValue)
            }
        }
    };
}

sources! {
    /// A probe answered.
    Read = "read",
    /// A probe has no answer yet.
    NoValue = "no_value",
    /// The rule asks about a space that is not linked.
    NoSpace = "no_space",
    /// No slice answers it yet.
    Coming = "coming",
    /// Nobody stated it.
    NotStated = "not_stated",
    /// One person stated it, a second one must confirm it.
    Waiting = "waiting",
    /// Two people stand for it.
    Stated = "stated",
}

impl Reading {
    /// Where it comes from.
    #[must_use]
    pub fn source(&self) -> Source {
        Source::stored(&self.source_name)
    }
}

impl Statement {
    /// Whether it was not withdrawn.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        self.withdrawn_at.is_none()
    }
    /// Whether a second person must confirm it.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.is_there() && self.confirmed_at.is_none()
    }
    /// Whether two people stand for it.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.is_there() && self.confirmed_at.is_some()
    }
}

/// To which stage an action goes, seeing its conditions; nothing if it stays. What has held long enough is done, if somebody has
/// taken the action on; what was done and holds no more has regressed at once.
#[must_use]
pub fn goes_to(stage: Stage, is_owned: bool, readings: &[Reading], hold_days: i64, now: Timestamp) -> Option<Stage> {
    let holds = !readings.is_empty() && readings.iter().all(|reading| reading.holds);
    let since = readings.iter().map(|reading| reading.since).max().unwrap_or(now);
    let wanted = Duration::from_secs(u64::try_from(hold_days).unwrap_or(0) * 86_400);
    let long_enough = holds && now.since(since) >= wanted;
    match stage {
        Stage::Adopted if is_owned && long_enough => Some(Stage::Met),
        Stage::Started | Stage::Regressed if long_enough => Some(Stage::Met),
        Stage::Met | Stage::Confirmed if !holds => Some(Stage::Regressed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(holds: bool, since_days: u64) -> Reading {
        let since = Timestamp::default().plus(Duration::from_secs(since_days * 86_400));
        let source_name = Source::Read.name().to_owned();
        Reading { place: 0, source_name, holds, value: None, part: None, whole: None, since, read_at: since }
    }

    fn day(day: u64) -> Timestamp {
        Timestamp::default().plus(Duration::from_secs(day * 86_400))
    }

    #[test]
    fn what_holds_long_enough_is_met_and_what_stops_holding_has_regressed() {
        let (holds, fails) = ([reading(true, 1), reading(true, 3)], [reading(true, 1), reading(false, 3)]);
        for (stage, owned, readings, now, expected) in [
            (Stage::Started, true, &holds, 12, None),
            (Stage::Started, true, &holds, 13, Some(Stage::Met)),
            (Stage::Started, true, &fails, 13, None),
            (Stage::Adopted, false, &holds, 13, None),
            (Stage::Adopted, true, &holds, 13, Some(Stage::Met)),
            (Stage::Met, true, &fails, 4, Some(Stage::Regressed)),
            (Stage::Confirmed, true, &fails, 4, Some(Stage::Regressed)),
            (Stage::Met, true, &holds, 4, None),
            (Stage::Regressed, true, &holds, 13, Some(Stage::Met)),
            (Stage::Waived, true, &holds, 13, None),
        ] {
            assert_eq!(goes_to(stage, owned, readings, 10, day(now)), expected, "{stage:?} on day {now}");
        }
        assert_eq!(goes_to(Stage::Started, true, &[], 0, day(1)), None, "a rule without conditions is never met");
    }
}
