//! Decisions: what sort they are, and what must hold of one.

use crate::councils::Scope;
use kernel::Timestamp;
use kernel::named;
use std::time::Duration;

named! {
    /// What sort of decision it is.
    DecisionKind {
        /// Any.
        General = "general",
        /// Which way to go first.
        Direction = "direction",
        /// The social business strategy.
        Strategy = "strategy",
        /// What others may do without asking.
        Mandate = "mandate",
        /// A plan is adopted.
        Plan = "plan",
    }
}

named! {
    /// What turned out when a decision was looked at again.
    Verdict {
        /// It turned out as it was meant.
        Held = "held",
        /// In part.
        Partly = "partly",
        /// It did not.
        Failed = "failed",
        /// Nobody can say yet.
        Open = "open",
    }
}

/// The parts of a decision beside what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Why anything had to be decided.
    Drivers,
    /// What else was possible.
    Options,
    /// What is expected to follow.
    Consequences,
}

impl Part {
    /// All, in the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Drivers, Self::Options, Self::Consequences];
    /// Its name in the database and in forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Drivers => "drivers",
            Self::Options => "options",
            Self::Consequences => "consequences",
        }
    }
}

/// What keeps something from being a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No day on which it is looked at again.
    NoReview,
    /// That day is not ahead, or more than three years.
    ReviewDay,
    /// That day of a direction is more than a year ahead.
    DirectionReview,
    /// A strategy is adopted by an enterprise council alone.
    StrategyNeedsEnterprise,
}

const YEAR: Duration = Duration::from_secs(366 * 86_400);

/// What keeps a decision of this kind from being taken in a council of this scope, to be reviewed at that moment.
#[must_use]
pub fn wrong(kind: DecisionKind, scope: Scope, review_on: Option<Timestamp>, now: Timestamp) -> Option<Wrong> {
    if kind == DecisionKind::Strategy && scope != Scope::Enterprise {
        return Some(Wrong::StrategyNeedsEnterprise);
    }
    match review_on {
        None => Some(Wrong::NoReview),
        Some(day) if day <= now || day > now.plus(YEAR * 3) => Some(Wrong::ReviewDay),
        Some(day) if kind == DecisionKind::Direction && day > now.plus(YEAR) => Some(Wrong::DirectionReview),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strategy_needs_an_enterprise_council_and_every_decision_a_day_of_review() {
        let now = Timestamp::from_millis(1_795_417_500_000);
        let soon = Some(now.plus(Duration::from_secs(90 * 86_400)));
        let in_two_years = Some(now.plus(YEAR * 2));
        for (kind, scope, review, expected) in [
            (DecisionKind::General, Scope::It, soon, None),
            (DecisionKind::General, Scope::It, None, Some(Wrong::NoReview)),
            (DecisionKind::General, Scope::It, Some(now), Some(Wrong::ReviewDay)),
            (DecisionKind::General, Scope::It, in_two_years, None),
            (DecisionKind::Direction, Scope::It, in_two_years, Some(Wrong::DirectionReview)),
            (DecisionKind::Strategy, Scope::It, soon, Some(Wrong::StrategyNeedsEnterprise)),
            (DecisionKind::Strategy, Scope::Enterprise, soon, None),
            (DecisionKind::Strategy, Scope::Enterprise, None, Some(Wrong::NoReview)),
        ] {
            assert_eq!(wrong(kind, scope, review, now), expected, "{kind:?} in {scope:?}");
        }
    }
}
