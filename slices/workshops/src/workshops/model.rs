//! Where a workshop stands, and how a viewer stands in it.

use super::store::Workshop;
use kernel::{Role, Scope, TeamId, Viewer, named};
use subjects::{Standing, State, Subject};

named! {
    /// Where a workshop stands.
    Stage {
        /// Its day is being planned.
        Draft = "draft",
        /// It is planned, and people sign up.
        Ready = "ready",
        /// It goes on.
        Live = "live",
        /// It is over.
        Closed = "closed",
    }
}

impl Stage {
    /// Whether its blocks, teams and people may change: it is not over.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed)
    }
    /// Whether it may be moved to another day or place: it has not begun.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Draft | Self::Ready)
    }
}

/// What the viewer is in a workshop, if they take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Their team.
    pub team: Option<TeamId>,
    /// Whether they were there.
    pub attended: bool,
}

/// A workshop that the viewer may see, and how they stand in it.
#[derive(Clone, Debug)]
pub struct Gathering {
    /// Its identity: title, purpose, audience.
    pub subject: Subject,
    /// What only it knows.
    pub workshop: Workshop,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// Their part in it.
    pub own: Option<Part>,
}

impl Gathering {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.workshop.stage()
    }
    /// Whether anything may change in it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer leads it: its facilitator, whoever planned it, and the owners of its space.
    #[must_use]
    pub fn is_led_by(&self, viewer: &Viewer) -> bool {
        let owns = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        let own = viewer.person().is_some_and(|me| me == self.workshop.facilitator || me == self.subject.author);
        self.is_here() && (own || owns) && viewer.person().is_some() && viewer.may(Scope::Write)
    }
}
