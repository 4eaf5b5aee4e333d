//! Seats: what they are for, and whether they are held now.

use kernel::Timestamp;
use kernel::named;

named! {
    /// What a seat is for.
    SeatKind {
        /// Leads the meetings.
        Chair = "chair",
        /// Keeps agenda, minutes and decisions.
        Secretary = "secretary",
        /// Leads a part of IT.
        ItLeader = "it_leader",
        /// Uses social tools well and helps others to.
        SocialAdvocate = "social_advocate",
        /// Speaks for marketing.
        Marketing = "marketing",
        /// Speaks for human resources.
        Hr = "hr",
        /// Speaks for sales.
        Sales = "sales",
        /// Speaks for service.
        Service = "service",
        /// Speaks for legal.
        Legal = "legal",
        /// Speaks for operations.
        Operations = "operations",
        /// Any other member.
        Member = "member",
    }
}

impl SeatKind {
    /// The function of the organisation that it brings to the table, if it brings one. IT is one function, whoever speaks for it.
    #[must_use]
    pub const fn function(self) -> Option<&'static str> {
        match self {
            Self::Chair | Self::Secretary | Self::Member => None,
            Self::ItLeader | Self::SocialAdvocate => Some("it"),
            other => Some(other.name()),
        }
    }
}

/// How many functions these seats bring, the chair's left out.
pub fn functions(kinds: impl IntoIterator<Item = SeatKind>) -> i64 {
    let mut functions: Vec<&str> = kinds.into_iter().filter_map(SeatKind::function).collect();
    functions.sort_unstable();
    functions.dedup();
    i64::try_from(functions.len()).unwrap_or(i64::MAX)
}

/// Whether a seat is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// It begins later.
    Coming,
    /// It is held now.
    Running,
    /// Its time is over, and nobody has renewed or ended it.
    Expired,
    /// It was ended.
    Ended,
}

/// Whether a term with these ends runs at a moment.
#[must_use]
pub fn term(from: Timestamp, to: Option<Timestamp>, ended: Option<Timestamp>, now: Timestamp) -> Term {
    match (ended, to) {
        (Some(_), _) => Term::Ended,
        _ if from > now => Term::Coming,
        (_, Some(to)) if to <= now => Term::Expired,
        _ => Term::Running,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_runs_from_its_beginning_until_its_end() {
        let at = Timestamp::from_millis;
        for (from, to, ended, expected) in [
            (10, None, None, Term::Coming),
            (5, None, None, Term::Running),
            (1, Some(5), None, Term::Expired),
            (1, Some(6), None, Term::Running),
            (1, Some(6), Some(3), Term::Ended),
        ] {
            assert_eq!(term(at(from), to.map(at), ended.map(at), at(5)), expected, "{from} {to:?} {ended:?}");
        }
    }

    #[test]
    fn leaders_of_it_and_its_advocates_bring_one_function() {
        use SeatKind::{Chair, Hr, ItLeader, Marketing, Member, SocialAdvocate};
        assert_eq!(functions([ItLeader, SocialAdvocate, Chair, Member]), 1);
        assert_eq!(functions([ItLeader, Marketing, Hr, Hr]), 3);
    }
}
