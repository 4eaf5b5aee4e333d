//! What a council is, and how a viewer stands in it.

use super::store::Council;
use crate::seats::SeatKind;
use kernel::named;
use kernel::{Role, Scope as May, SeatId, Viewer};
use subjects::{Standing, State, Subject};

named! {
    /// For whom a council decides.
    Scope {
        /// Within IT.
        It = "it",
        /// For the whole enterprise: the only one that adopts a strategy.
        Enterprise = "enterprise",
    }
}

/// How often a council may meet, in weeks; 0 is as need be.
pub const CADENCES: [i64; 6] = [0, 1, 2, 4, 6, 13];
/// The shares of voting seats that a quorum may be, in per cent; 0 asks for one seat.
pub const QUORUMS: [i64; 5] = [0, 33, 50, 67, 75];

/// A seat that the viewer holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnSeat {
    /// Which one.
    pub id: SeatId,
    /// Its kind.
    pub kind: SeatKind,
    /// Whether it votes.
    pub voting: bool,
}

/// A council that the viewer may see, and how they stand in it.
#[derive(Clone, Debug)]
pub struct Chamber {
    /// Its identity: name, charter, audience.
    pub subject: Subject,
    /// What only it knows.
    pub council: Council,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// The seats that the viewer holds now.
    pub seats: Vec<OwnSeat>,
}

impl Chamber {
    /// For whom it decides.
    #[must_use]
    pub fn scope(&self) -> Scope {
        Scope::stored(&self.council.scope)
    }
    /// Whether anything may change in it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer holds a seat now.
    #[must_use]
    pub fn is_seated(&self) -> bool {
        !self.seats.is_empty()
    }
    /// Whether the viewer keeps it: its chair, its secretary, and the owners of its space.
    #[must_use]
    pub fn is_kept_by(&self, viewer: &Viewer) -> bool {
        let leads = self.seats.iter().any(|seat| matches!(seat.kind, SeatKind::Chair | SeatKind::Secretary));
        let owns = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        self.is_here() && (leads || owns) && viewer.person().is_some() && viewer.may(May::Write)
    }
}

/// So many seats a quorum of this share is, of so many voting seats: at least one.
#[must_use]
pub const fn quorum_of(percent: i64, voting: i64) -> i64 {
    let share = (voting * percent + 99) / 100;
    if share > 1 { share } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::quorum_of;

    #[test]
    fn a_quorum_is_rounded_up_and_is_never_nobody() {
        for (percent, voting, expected) in
            [(50, 6, 3), (50, 7, 4), (67, 3, 3), (67, 6, 5), (0, 6, 1), (50, 0, 1), (33, 9, 3)]
        {
            assert_eq!(quorum_of(percent, voting), expected, "{percent} % of {voting}");
        }
    }
}
