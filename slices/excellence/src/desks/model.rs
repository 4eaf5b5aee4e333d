//! A desk, and how a viewer stands at it.

use kernel::{Role, Scope, Viewer};
use subjects::{Standing, State, Subject};

/// A desk that the viewer may see, and how they stand at it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its identity: name, what it is for, audience.
    pub subject: Subject,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// Whether the viewer was named as one who answers.
    pub is_named: bool,
}

impl Desk {
    /// Whether anything may change at it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer says who answers, and what the desk is for: an owner of its space who works here.
    #[must_use]
    pub fn is_owned_by(&self, viewer: &Viewer) -> bool {
        let owns = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        self.is_here() && owns && viewer.is_employee() && viewer.may(Scope::Write)
    }
    /// Whether the viewer answers: who was named, and the owners of its space. Only those who work here do.
    #[must_use]
    pub fn is_kept_by(&self, viewer: &Viewer) -> bool {
        let named = self.is_named && self.is_here() && viewer.is_employee() && viewer.may(Scope::Write);
        named || self.is_owned_by(viewer)
    }
}
