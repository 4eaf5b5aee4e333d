//! Who may do what with rounds. Employees see what is published; whoever holds the right to figures about the whole leads rounds.
//! For everybody else none of this exists. Whoever holds a rater's link may answer with it, and nothing else.

use crate::rounds::Round;
use kernel::{Right, Rule, Scope, Verdict, Viewer};

/// Lead rounds: make one, open it, see its rates, publish it. For all others, what isn't published does not exist.
pub struct Lead;

impl Rule<Round> for Lead {
    fn judge(&self, viewer: &Viewer, _: &Round) -> Verdict {
        if leads(viewer) { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Look at a round's result: employees, once it is published; its lead before that as well.
pub struct Look;

impl Rule<Round> for Look {
    fn judge(&self, viewer: &Viewer, round: &Round) -> Verdict {
        let works_here = viewer.is_employee() || *viewer == Viewer::System;
        let visible = works_here && (round.published_at.is_some() || leads(viewer)) && viewer.may(Scope::Read);
        if visible { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Whether this viewer leads rounds.
#[must_use]
pub fn leads(viewer: &Viewer) -> bool {
    viewer.has(Right::Analytics) && (viewer.is_employee() || *viewer == Viewer::System)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Door, PersonId, PersonKind, Rights, RoundId, Signed, Timestamp};

    fn viewer(kind: PersonKind, rights: Rights) -> Viewer {
        Viewer::Person(Signed { person: PersonId::new(1), kind, organisation: None, rights, door: Door::Program })
    }

    #[test]
    fn who_may_what() {
        let analyst = Rights::NONE.with(Right::Analytics);
        let running = Round::draft(RoundId::new(1), PersonId::new(1), Timestamp::from_millis(9));
        let published = Round { published_at: Some(Timestamp::from_millis(9)), ..running.clone() };
        let (yes, no) = (Verdict::Allowed, Verdict::Hidden);
        let table = [
            (viewer(PersonKind::Employee, analyst), yes, yes, yes),
            (viewer(PersonKind::Employee, Rights::NONE), no, yes, no),
            (viewer(PersonKind::Guest, Rights::NONE), no, no, no),
            (viewer(PersonKind::Customer, analyst), no, no, no),
            (Viewer::Nobody, no, no, no),
            (Viewer::System, yes, yes, yes),
        ];
        for (viewer, lead, look_published, look_running) in table {
            assert_eq!(Lead.judge(&viewer, &running), lead, "{viewer:?}");
            assert_eq!(Look.judge(&viewer, &published), look_published, "{viewer:?}");
            assert_eq!(Look.judge(&viewer, &running), look_running, "{viewer:?}");
        }
    }
}
