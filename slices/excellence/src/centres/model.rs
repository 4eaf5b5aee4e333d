//! A centre, and how a viewer stands in it.

use kernel::{PersonId, Role, Scope, Viewer};
use subjects::{Standing, State, Subject};

/// How somebody stands on a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// Not at all.
    No,
    /// They are asked, and have not said yes.
    Asked,
    /// They said yes.
    Joined,
}

/// A centre that the viewer may see, and how they stand in it.
#[derive(Clone, Debug)]
pub struct Centre {
    /// Its identity: name, purpose, audience.
    pub subject: Subject,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// Who heads it.
    pub head: Option<PersonId>,
    /// Whether the viewer works in IT.
    pub works_in_it: bool,
    /// Whether the viewer is on its roster.
    pub belongs: Belonging,
}

impl Centre {
    /// Whether anything may change in it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer leads it: its head, and the owners of its space. Only those who work here do.
    #[must_use]
    pub fn is_led_by(&self, viewer: &Viewer) -> bool {
        let heads = self.head.is_some() && self.head == viewer.person();
        let owns = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        self.is_here() && (heads || owns) && viewer.is_employee() && viewer.may(Scope::Write)
    }
}
