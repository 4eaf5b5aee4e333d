//! Who may do what at request desks and in centres of excellence. Everything that a rule needs was loaded with the thing.

use crate::centres::Centre;
use crate::desks::Desk;
use crate::requests::Case;
use kernel::{Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Open a desk or found a centre in a space: its owners who work here.
pub struct Begin;

impl Rule<Standing> for Begin {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let owns = space.is_at_least(Role::Owner) && !space.archived;
        Verdict::allow_if(owns && viewer.is_employee() && viewer.may(Scope::Write))
    }
}

/// Say what a desk is for and who answers there.
pub struct Own;

impl Rule<Desk> for Own {
    fn judge(&self, viewer: &Viewer, desk: &Desk) -> Verdict {
        Verdict::allow_if(desk.is_owned_by(viewer))
    }
}

/// Ask at a desk: whoever may begin a thread in its space.
pub struct Ask;

impl Rule<Desk> for Ask {
    fn judge(&self, viewer: &Viewer, desk: &Desk) -> Verdict {
        let may = desk.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.posting()));
        Verdict::allow_if(desk.is_here() && may)
    }
}

/// Show a way, or refuse: who keeps the desk, but never who asked. Otherwise the desk could answer itself.
pub struct Answer;

impl Rule<Case> for Answer {
    fn judge(&self, viewer: &Viewer, case: &Case) -> Verdict {
        let asked = viewer.person() == Some(case.request.author);
        Verdict::allow_if(case.desk.is_kept_by(viewer) && !asked && case.request.takes_answers())
    }
}

/// Choose a way, say that it helped, open it again, take it back: who asked.
pub struct Follow;

impl Rule<Case> for Follow {
    fn judge(&self, viewer: &Viewer, case: &Case) -> Verdict {
        let asked = viewer.person() == Some(case.request.author);
        Verdict::allow_if(asked && case.desk.is_here() && viewer.may(Scope::Write))
    }
}
/// Head a centre: say what it is for, ask people to its roster. Its head does, and the owners of its space.
pub struct Lead;

impl Rule<Centre> for Lead {
    fn judge(&self, viewer: &Viewer, centre: &Centre) -> Verdict {
        Verdict::allow_if(centre.is_led_by(viewer))
    }
}

/// Join the roster of a centre: who works in IT, for themselves alone.
pub struct Join;

impl Rule<Centre> for Join {
    fn judge(&self, viewer: &Viewer, centre: &Centre) -> Verdict {
        Verdict::allow_if(centre.is_here() && centre.works_in_it && viewer.is_employee() && viewer.may(Scope::Write))
    }
}

/// See who is on a roster, and what they can: those who work here.
pub struct SeeRoster;

impl Rule<Centre> for SeeRoster {
    fn judge(&self, viewer: &Viewer, _: &Centre) -> Verdict {
        Verdict::allow_if(viewer.is_employee())
    }
}
