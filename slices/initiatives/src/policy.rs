//! Who may do what with initiatives, experiments and stories. Everything that a rule needs was loaded with the thing.

use crate::experiments::Experiment;
use crate::mandates::Mandate;
use kernel::{Rule, Scope, Verdict, Viewer};
use subjects::Standing;
use web::held::Held;
use web::homes::is_home;

/// Begin an initiative, an experiment or a story in a space: who works here and may begin a thread there. No outsider reads the space.
pub struct Begin;

impl Rule<Standing> for Begin {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(viewer.is_employee() && is_home(space) && space.may_write(viewer, space.posting()))
    }
}

/// Change, start, measure, review and end a thing: whoever wrote it, who owns it, and the owners of its space.
pub struct Drive;

impl<T> Rule<Held<T>> for Drive {
    fn judge(&self, viewer: &Viewer, held: &Held<T>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer))
    }
}

/// Change an experiment: as long as it has not begun. What was believed stays as it was before the data came.
pub struct Rewrite;

impl Rule<Held<Experiment>> for Rewrite {
    fn judge(&self, viewer: &Viewer, held: &Held<Experiment>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer) && held.thing.started_at.is_none())
    }
}

/// Decide an experiment, or write down values: while it runs or its time is over, until it is decided.
pub struct Conclude;

impl Rule<Held<Experiment>> for Conclude {
    fn judge(&self, viewer: &Viewer, held: &Held<Experiment>) -> Verdict {
        let runs = held.thing.started_at.is_some() && held.thing.closed_at.is_none();
        Verdict::allow_if(held.is_driven_by(viewer) && runs)
    }
}

/// Sign a mandate, set its limits and end it: leaders of IT, whose name stands below it.
pub struct Sign;

impl Rule<Held<Mandate>> for Sign {
    fn judge(&self, viewer: &Viewer, held: &Held<Mandate>) -> Verdict {
        let may = viewer.is_employee() && viewer.may(Scope::Write) && held.owns;
        Verdict::allow_if(held.is_here() && may && held.thing.ended_at.is_none())
    }
}
