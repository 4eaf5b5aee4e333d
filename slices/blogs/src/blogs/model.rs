//! What a blog is, and how a viewer stands to it.

use super::store::Blog;
use kernel::named;
use kernel::{Role, Scope, Viewer};
use subjects::{Standing, State, Subject};

named! {
    /// As what its owner writes.
    Whose {
        /// The chief information officer. One such blog is written at a time.
        Cio = "cio",
        /// Somebody who leads in IT.
        ItLeader = "it_leader",
        /// Anybody else who leads.
        Leader = "leader",
    }
}

/// How many days may lie between two posts, to choose from.
pub const GOALS: [i64; 3] = [7, 14, 30];

/// What the directory says of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leading {
    /// They lead.
    pub leads: bool,
    /// They work in IT.
    pub in_it: bool,
}

impl Whose {
    /// Whether somebody of whom the directory says this may write as such.
    #[must_use]
    pub const fn fits(self, leading: Leading) -> bool {
        leading.leads && (leading.in_it || matches!(self, Self::Leader))
    }
}

/// Somebody who wants to begin a blog in a space.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// How they stand in the space.
    pub standing: Standing,
    /// What the directory says of them.
    pub leading: Leading,
    /// As what they would write.
    pub whose: Whose,
}

/// A blog that the viewer may see, and how they stand to it.
#[derive(Clone, Debug)]
pub struct Journal {
    /// Its identity: name, what it is about, audience.
    pub subject: Subject,
    /// What only it knows.
    pub blog: Blog,
    /// How the viewer stands in its space; nothing if they can't even find that.
    pub standing: Option<Standing>,
    /// Whether the viewer may draft for its owner.
    pub is_delegate: bool,
}

impl Journal {
    /// As what its owner writes.
    #[must_use]
    pub fn whose(&self) -> Whose {
        Whose::stored(&self.blog.whose_name)
    }
    /// Whether it is still written.
    #[must_use]
    pub const fn is_written(&self) -> bool {
        self.blog.closed_at.is_none()
    }
    /// Whether anything may change in it: it is there, and its space is not archived.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let lives = self.standing.as_ref().is_some_and(|space| space.may_read && !space.archived);
        self.subject.state() != State::Removed && lives
    }
    /// Whether the viewer is who writes it.
    #[must_use]
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        viewer.person() == Some(self.blog.owner)
    }
    /// Whether the viewer works at its desk: its owner, and who may draft for them while they work here.
    #[must_use]
    pub fn is_worked_on_by(&self, viewer: &Viewer) -> bool {
        self.is_own(viewer) || self.is_delegate && viewer.is_employee()
    }
    /// Whether the viewer changes things at its desk.
    #[must_use]
    pub fn is_kept_by(&self, viewer: &Viewer) -> bool {
        self.is_own(viewer) && self.is_here() && viewer.may(Scope::Write)
    }
    /// Whether the viewer owns its space.
    #[must_use]
    pub fn is_in_space_of(&self, viewer: &Viewer) -> bool {
        let owns = self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        owns && viewer.is_employee() && self.is_here() && viewer.may(Scope::Write)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leader_writes_as_one_and_only_who_leads_in_it_as_that() {
        let leading = |leads, in_it| Leading { leads, in_it };
        for (leading, cio, it_leader, leader) in [
            (leading(true, true), true, true, true),
            (leading(true, false), false, false, true),
            (leading(false, true), false, false, false),
            (leading(false, false), false, false, false),
        ] {
            let fits = (Whose::Cio.fits(leading), Whose::ItLeader.fits(leading), Whose::Leader.fits(leading));
            assert_eq!(fits, (cio, it_leader, leader), "{leading:?}");
        }
    }
}
