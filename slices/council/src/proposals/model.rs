//! How proposals are decided. Pure: what came of one follows from its process and the stances alone.

use super::store::Proposal;
use crate::councils::{Chamber, quorum_of};
use kernel::Timestamp;
use kernel::named;
use subjects::Subject;

named! {
    /// How a proposal is decided.
    Process {
        /// It is adopted unless somebody objects: for what is cheap and can be undone.
        Consent = "consent",
        /// It is adopted if enough vote for it: for money, and for what binds.
        Majority = "majority",
        /// Others advise, and whoever proposed it decides.
        Advice = "advice",
    }
}

named! {
    /// How much agreement a vote needs, of those who vote for or against.
    Threshold {
        /// More than half.
        Half = "half",
        /// At least two thirds.
        TwoThirds = "two_thirds",
        /// At least three quarters.
        ThreeQuarters = "three_quarters",
        /// All.
        All = "all",
    }
}

named! {
    /// Where somebody stands.
    Choice {
        /// Consent: I agree.
        Agree = "agree",
        /// Consent: I don't agree, and don't stand in the way.
        Aside = "aside",
        /// Consent: this would do harm.
        Object = "object",
        /// Vote: for.
        Yes = "yes",
        /// Vote: against.
        No = "no",
        /// Vote: neither.
        Abstain = "abstain",
        /// Advice: do it.
        Support = "support",
        /// Advice: mind this.
        Concern = "concern",
    }
}

impl Choice {
    /// Whether it differs from the proposal: its reason is kept with the decision.
    #[must_use]
    pub const fn dissents(self) -> bool {
        matches!(self, Self::Aside | Self::Object | Self::No | Self::Concern)
    }
    /// Whether it must come with a reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Object | Self::Concern)
    }
}

impl Process {
    /// The stances that one can take.
    #[must_use]
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::Consent => &[Choice::Agree, Choice::Aside, Choice::Object],
            Self::Majority => &[Choice::Yes, Choice::No, Choice::Abstain],
            Self::Advice => &[Choice::Support, Choice::Concern],
        }
    }
}

named! {
    /// What came of a proposal.
    Resulting {
        /// It stands.
        Adopted = "adopted",
        /// It does not.
        Rejected = "rejected",
        /// Too few took a stance.
        NoQuorum = "no_quorum",
        /// It was advised on; whoever proposed it decides.
        Advised = "advised",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

/// A stance as it counts: the newest of each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Where they stand.
    pub choice: Choice,
    /// Whether an objection was resolved.
    pub resolved: bool,
}

/// What came of a proposal: `electors` may take a stance, and `quorum_percent` of them must have.
#[must_use]
pub fn conclude(
    process: Process,
    threshold: Threshold,
    quorum_percent: i64,
    electors: i64,
    stances: &[Counted],
) -> Resulting {
    let of = |choice: Choice| i64::try_from(stances.iter().filter(|one| one.choice == choice).count()).unwrap_or(0);
    let taken = i64::try_from(stances.len()).unwrap_or(0);
    if process == Process::Advice {
        return Resulting::Advised;
    }
    if taken < quorum_of(quorum_percent, electors) {
        return Resulting::NoQuorum;
    }
    let is_adopted = match process {
        Process::Consent => !stances.iter().any(|one| one.choice == Choice::Object && !one.resolved),
        _ => reaches(threshold, of(Choice::Yes), of(Choice::No)),
    };
    if is_adopted { Resulting::Adopted } else { Resulting::Rejected }
}

/// Whether so many for and so many against are enough. Whoever abstains counts for the quorum alone.
const fn reaches(threshold: Threshold, yes: i64, no: i64) -> bool {
    let all = yes + no;
    match threshold {
        Threshold::Half => 2 * yes > all,
        Threshold::TwoThirds => all > 0 && 3 * yes >= 2 * all,
        Threshold::ThreeQuarters => all > 0 && 4 * yes >= 3 * all,
        Threshold::All => all > 0 && no == 0,
    }
}

/// A proposal that the viewer may see, in its council.
#[derive(Clone, Debug)]
pub struct Ballot {
    /// The council.
    pub chamber: Chamber,
    /// Its identity: title, text, audience.
    pub subject: Subject,
    /// What only it knows.
    pub proposal: Proposal,
    /// Whether the viewer belongs to its electorate.
    pub is_elector: bool,
    /// When it is looked at.
    pub now: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stances(choices: &[Choice]) -> Vec<Counted> {
        choices.iter().map(|choice| Counted { choice: *choice, resolved: false }).collect()
    }

    #[test]
    fn consent_stands_unless_an_objection_is_left_or_too_few_spoke() {
        use Choice::{Agree, Aside, Object};
        for (choices, quorum, expected) in [
            (vec![Agree, Agree, Aside], 50, Resulting::Adopted),
            (vec![Agree, Agree, Object], 50, Resulting::Rejected),
            (vec![Agree, Agree], 50, Resulting::NoQuorum),
            (vec![Agree], 0, Resulting::Adopted),
            (vec![], 0, Resulting::NoQuorum),
        ] {
            let result = conclude(Process::Consent, Threshold::Half, quorum, 6, &stances(&choices));
            assert_eq!(result, expected, "{choices:?} with {quorum} % of 6");
        }
        let resolved = [Counted { choice: Object, resolved: true }, Counted { choice: Agree, resolved: false }];
        assert_eq!(conclude(Process::Consent, Threshold::Half, 33, 6, &resolved), Resulting::Adopted);
    }

    #[test]
    fn a_vote_needs_its_share_of_those_for_and_against() {
        use Threshold::{All, Half, ThreeQuarters, TwoThirds};
        for (yes, no, abstain, threshold, expected) in [
            (3, 2, 0, Half, Resulting::Adopted),
            (2, 2, 1, Half, Resulting::Rejected),
            (2, 1, 2, TwoThirds, Resulting::Adopted),
            (3, 2, 0, TwoThirds, Resulting::Rejected),
            (3, 1, 0, ThreeQuarters, Resulting::Adopted),
            (2, 1, 0, ThreeQuarters, Resulting::Rejected),
            (4, 0, 1, All, Resulting::Adopted),
            (4, 1, 0, All, Resulting::Rejected),
            (0, 0, 3, Half, Resulting::Rejected),
            (0, 0, 3, All, Resulting::Rejected),
            (1, 0, 0, Half, Resulting::NoQuorum),
        ] {
            let mut all = stances(&vec![Choice::Yes; yes]);
            all.extend(stances(&vec![Choice::No; no]));
            all.extend(stances(&vec![Choice::Abstain; abstain]));
            let result = conclude(Process::Majority, threshold, 50, 6, &all);
            assert_eq!(result, expected, "{yes} for, {no} against, {abstain} neither, {threshold:?}");
        }
    }

    #[test]
    fn advice_decides_nothing_by_itself() {
        let all = stances(&[Choice::Concern, Choice::Support]);
        assert_eq!(conclude(Process::Advice, Threshold::All, 75, 6, &all), Resulting::Advised);
        assert_eq!(conclude(Process::Advice, Threshold::All, 75, 6, &[]), Resulting::Advised);
    }
}
