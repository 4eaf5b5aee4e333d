//! What a blog is, and how a viewer stands to it.

use super::store::Blog;
use kernel::named;
use kernel::{Role, Scope, Viewer};
use subjects::{Policy, Standing, State, Subject};

named! {
    /// As what its owner writes.
    Whose {
        /// The chief information officer. One such blog is written at a time.
        Cio = "cio",
        /// Somebody who leads in IT.
        ItLeader = "it_leader",
        /// Anybody else who leads.
        Leader = "leader",
        /// Somebody who works here, for themselves.
        Personal = "personal",
        /// The owners of a space, and whom they let write.
        Space = "space",
    }
}

/// How many days may lie between two posts, to choose from.
pub const GOALS: [i64; 3] = [7, 14, 30];
/// What is written as it comes. Leadership blogs have a goal.
pub const NO_GOAL: i64 = 0;

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
        match self {
            Self::Cio | Self::ItLeader => leading.leads && leading.in_it,
            Self::Leader => leading.leads,
            Self::Personal | Self::Space => true,
        }
    }
    /// Whether it is a leadership blog: its owner alone publishes, it has a goal, and the measures read it.
    #[must_use]
    pub const fn leads(self) -> bool {
        matches!(self, Self::Cio | Self::ItLeader | Self::Leader)
    }
    /// Whether a blog of this sort may have this goal.
    #[must_use]
    pub fn takes(self, goal_days: i64) -> bool {
        GOALS.contains(&goal_days) || !self.leads() && goal_days == NO_GOAL
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
    /// Whether the viewer is named as one who writes in it: drafts for its owner, in other sorts than leadership as an author.
    pub is_delegate: bool,
    /// Whether they may publish what they write.
    pub publishes: bool,
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
    /// Whether it is the viewer's to keep: their own, or one of a space that they own.
    #[must_use]
    pub fn belongs_to(&self, viewer: &Viewer) -> bool {
        if self.whose() == Whose::Space { self.is_of_owner(viewer) } else { self.is_own(viewer) }
    }
    /// Whether the viewer works at its desk: who keeps it, who is named as writing in it while they work here, and in a blog of a space
    /// each member who works here, for they may propose.
    #[must_use]
    pub fn is_worked_on_by(&self, viewer: &Viewer) -> bool {
        let belongs = self.standing.as_ref().is_some_and(|space| space.role.is_some());
        let proposes = self.whose() == Whose::Space && belongs;
        self.belongs_to(viewer) || (self.is_delegate || proposes) && viewer.is_employee()
    }
    /// Whether the viewer changes things at its desk.
    #[must_use]
    pub fn is_kept_by(&self, viewer: &Viewer) -> bool {
        self.belongs_to(viewer) && self.is_here() && viewer.may(Scope::Write)
    }
    /// Whether the viewer may publish what they write themselves, as the blog goes: who keeps it, and authors who were given that.
    #[must_use]
    pub fn is_published_by(&self, viewer: &Viewer) -> bool {
        let given = !self.whose().leads() && self.is_delegate && self.publishes && viewer.is_employee();
        self.is_kept_by(viewer) || given && self.is_here() && viewer.may(Scope::Write)
    }
    /// Who may begin something in it, as its space has it: the owners of a space who name an author of its blog let them in.
    #[must_use]
    pub fn lets_post(&self, viewer: &Viewer) -> bool {
        let is_of_space = self.whose() == Whose::Space;
        let policy = |space: &Standing| if is_of_space { Policy::Members } else { space.posting() };
        self.standing.as_ref().is_some_and(|space| space.may_write(viewer, policy(space)))
    }
    /// Whether the viewer owns its space, and may change something there.
    #[must_use]
    pub fn is_in_space_of(&self, viewer: &Viewer) -> bool {
        self.is_of_owner(viewer) && self.is_here() && viewer.may(Scope::Write)
    }

    fn is_of_owner(&self, viewer: &Viewer) -> bool {
        self.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner)) && viewer.is_employee()
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
            assert!(Whose::Personal.fits(leading) && Whose::Space.fits(leading), "{leading:?}");
        }
    }

    #[test]
    fn only_a_leadership_blog_needs_a_goal() {
        for whose in Whose::ALL {
            assert_eq!(whose.takes(NO_GOAL), !whose.leads(), "{whose:?}");
            assert!(whose.takes(14) && !whose.takes(3), "{whose:?}");
        }
        assert_eq!(Whose::ALL.iter().filter(|whose| whose.leads()).count(), 3);
    }
}
