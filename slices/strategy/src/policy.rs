//! Who may do what with visions and strategies. Everything that a rule needs was loaded with the thing.

use crate::strategies::Strategy;
use crate::visions::Vision;
use kernel::{Reach, Rule, Scope, Verdict, Viewer};
use subjects::Standing;
use web::held::Held;
use web::homes::is_home;

/// Write a vision or a strategy down in a space: who works here and may begin a thread there. No outsider reads the space.
pub struct Begin;

impl Rule<Standing> for Begin {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(viewer.is_employee() && is_home(space) && space.may_write(viewer, space.posting()))
    }
}

/// Change a thing: whoever wrote it, and the owners of its space.
pub struct Change;

impl<T> Rule<Held<T>> for Change {
    fn judge(&self, viewer: &Viewer, held: &Held<T>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer))
    }
}

/// Publish a vision: whoever may change it, in a space that all who work here read.
pub struct Publish;

impl Rule<Held<Vision>> for Publish {
    fn judge(&self, viewer: &Viewer, held: &Held<Vision>) -> Verdict {
        let read_by_all = held.standing.as_ref().is_some_and(|space| space.reach == Reach::Internal);
        Verdict::allow_if(held.is_driven_by(viewer) && read_by_all)
    }
}

/// Sign a vision, or take one's name away: leaders of IT, once it is published. Nobody signs for another one.
pub struct Sign;

impl Rule<Held<Vision>> for Sign {
    fn judge(&self, viewer: &Viewer, held: &Held<Vision>) -> Verdict {
        let leads = held.owns && viewer.is_employee() && viewer.may(Scope::Write);
        Verdict::allow_if(held.is_here() && leads && held.thing.is_published())
    }
}

/// Change a strategy and its objectives: as long as no council adopted it.
pub struct Draft;

impl Rule<Held<Strategy>> for Draft {
    fn judge(&self, viewer: &Viewer, held: &Held<Strategy>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer) && held.thing.adopted_at.is_none())
    }
}
