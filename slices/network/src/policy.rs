//! Who may do what with posts, replies and what hangs on them. Pure: all that it needs was loaded before.
//!
//! Writing follows the space's two policies, one for beginning a thread and one for replying. An archived space is read
//! only. A subject with an audience of its own (a private request) is answered by everyone who may see it.

use kernel::{PersonId, Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::{Standing, State, Subject};

/// Beginning a thread in a space.
pub struct Post;

impl Rule<Standing> for Post {
    fn judge(&self, viewer: &Viewer, standing: &Standing) -> Verdict {
        if !standing.may_read {
            return Verdict::Hidden;
        }
        Verdict::allow_if(standing.may_write(viewer, standing.posting()))
    }
}

/// Keeping what is a person's own: what they read, what they are writing.
pub struct KeepOwn;

impl Rule<PersonId> for KeepOwn {
    fn judge(&self, viewer: &Viewer, person: &PersonId) -> Verdict {
        Verdict::allow_if(viewer.person() == Some(*person) && viewer.may(Scope::Write))
    }
}

/// A subject that the viewer may see, and how the viewer stands in its space; `None` where they can't even find it.
#[derive(Clone, Debug)]
pub struct Seat {
    /// What it is about.
    pub subject: Subject,
    /// The space, as the viewer finds it.
    pub standing: Option<Standing>,
}

/// What one may want to do with a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Reply in this thread.
    Reply,
    /// React to it, or take a reaction back.
    React,
    /// Change one's own words. Nobody changes those of others.
    Edit,
    /// Take it away.
    Remove,
    /// Bring it back, after this person took it away.
    Restore(Option<PersonId>),
    /// Close the thread, or say anew why it is closed, after this person closed it.
    Close(Option<PersonId>),
    /// Open the thread again, after this person closed it.
    Reopen(Option<PersonId>),
    /// Put it on top of its space, or take it down from there.
    Pin,
    /// Keep it for oneself.
    Bookmark,
}

impl Rule<Seat> for Act {
    fn judge(&self, viewer: &Viewer, seat: &Seat) -> Verdict {
        let Some(person) = viewer.person() else { return Verdict::Refused };
        if seat.subject.state() == State::Removed && !matches!(self, Self::Restore(_)) {
            return Verdict::Hidden;
        }
        if !viewer.may(Scope::Write) {
            return Verdict::Refused;
        }
        let own = seat.subject.author == person;
        let keeps_order = seat.keeps_order(viewer);
        Verdict::allow_if(match *self {
            Self::Reply => seat.takes_replies(viewer),
            Self::React => !seat.is_archived(),
            Self::Edit => own && !seat.is_archived(),
            Self::Remove => (own || keeps_order) && !seat.is_archived(),
            Self::Restore(by) => (by == Some(person) || keeps_order) && !seat.is_archived(),
            Self::Close(by) => {
                let own_closure = own && by.is_none_or(|by| by == person);
                seat.subject.is_root() && (own_closure || keeps_order) && !seat.is_archived()
            }
            Self::Reopen(by) => {
                let own_closure = own && by == Some(person);
                seat.subject.is_root() && (own_closure || keeps_order) && !seat.is_archived()
            }
            Self::Pin => seat.subject.is_root() && keeps_order && !seat.is_archived(),
            Self::Bookmark => true,
        })
    }
}

impl Seat {
    /// Whether a form for this act is worth showing.
    #[must_use]
    pub fn allows(&self, viewer: &Viewer, act: Act) -> bool {
        act.judge(viewer, self) == Verdict::Allowed
    }

    /// Whether the viewer is told who reacted: those who work here and those who belong to the space. Others see how many,
    /// for in a public space the names would be a list of who works here.
    #[must_use]
    pub fn tells_who_reacted(&self, viewer: &Viewer) -> bool {
        let belongs = self.standing.as_ref().is_some_and(|standing| standing.role.is_some());
        viewer.is_employee() || belongs && viewer.person().is_some()
    }

    /// Whether the viewer is shown how it read before it was changed: those who work here, and its author. Whoever takes a
    /// word back that was too much for people outside wants it gone from there.
    #[must_use]
    pub fn tells_history(&self, viewer: &Viewer) -> bool {
        viewer.is_employee() || viewer.person() == Some(self.subject.author)
    }

    /// Moderators of the space who work here, and administrators of what stands in spaces.
    fn keeps_order(&self, viewer: &Viewer) -> bool {
        let moderates = self.standing.as_ref().is_some_and(|standing| standing.is_at_least(Role::Moderator));
        moderates && viewer.is_employee() || viewer.has(Right::Content)
    }

    fn takes_replies(&self, viewer: &Viewer) -> bool {
        let open = self.subject.is_root() && self.subject.state() == State::Open && !self.is_archived();
        let by_policy = |standing: &Standing| standing.may_write(viewer, standing.replies());
        open && (self.has_own_audience() || self.standing.as_ref().is_some_and(by_policy))
    }

    fn has_own_audience(&self) -> bool {
        self.standing.as_ref().is_none_or(|standing| standing.read_audience != self.subject.audience)
    }

    fn is_archived(&self) -> bool {
        self.standing.as_ref().is_some_and(|standing| standing.archived)
    }
}
