//! Who may do what with figures. No rule opens more than the house level, or parts that stand on five people and more: there is
//! nothing else to see.

use crate::agreements::{Agreement, Stage};
use kernel::{Right, Rule, Scope, Verdict, Viewer};

/// All figures about the house.
pub struct Figures;

/// What somebody wants with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// See them, and what was agreed about them: employees.
    See,
    /// Record agreements, state coverage: the right to figures about the whole.
    Administer,
    /// End measuring, delete what was collected: that right, or the one that watches over rules.
    End,
}

impl Rule<Figures> for Act {
    fn judge(&self, viewer: &Viewer, _: &Figures) -> Verdict {
        if !viewer.is_employee() || !viewer.may(Scope::Read) {
            return Verdict::Hidden;
        }
        match self {
            Self::See => Verdict::Allowed,
            Self::Administer => Verdict::allow_if(viewer.has(Right::Analytics)),
            Self::End => Verdict::allow_if(watches(viewer)),
        }
    }
}

/// Confirm an agreement: somebody with one of the two rights who did not record it.
pub struct Confirm;

impl Rule<Agreement> for Confirm {
    fn judge(&self, viewer: &Viewer, agreement: &Agreement) -> Verdict {
        if !viewer.is_employee() {
            return Verdict::Hidden;
        }
        let other = viewer.person() != Some(agreement.recorded_by);
        Verdict::allow_if(other && watches(viewer) && agreement.stage() == Stage::Waiting)
    }
}

/// End an agreement that holds, or withdraw one that waits.
pub struct EndAgreement;

impl Rule<Agreement> for EndAgreement {
    fn judge(&self, viewer: &Viewer, agreement: &Agreement) -> Verdict {
        if !viewer.is_employee() {
            return Verdict::Hidden;
        }
        Verdict::allow_if(watches(viewer) && agreement.stage() != Stage::Ended)
    }
}

/// Whether the viewer may; for what a page offers.
#[must_use]
pub fn may(viewer: &Viewer, act: Act) -> bool {
    act.judge(viewer, &Figures) == Verdict::Allowed
}

fn watches(viewer: &Viewer) -> bool {
    viewer.has(Right::Analytics) || viewer.has(Right::Compliance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{Allowed, Hidden, Refused};
    use kernel::{Door, PersonId, PersonKind, Signed};

    fn person(id: i64, kind: PersonKind, rights: &[Right]) -> Viewer {
        Viewer::Person(Signed {
            person: PersonId::new(id),
            kind,
            organisation: None,
            rights: rights.iter().copied().collect(),
            door: Door::Program,
        })
    }

    #[test]
    fn who_may_what_by_table() {
        let employee = PersonKind::Employee;
        for (viewer, expected) in [
            (Viewer::Nobody, [Hidden; 3]),
            (person(1, PersonKind::Customer, &[]), [Hidden; 3]),
            (person(1, PersonKind::Guest, &[Right::Analytics]), [Hidden; 3]),
            (person(1, employee, &[]), [Allowed, Refused, Refused]),
            (person(1, employee, &[Right::Identity]), [Allowed, Refused, Refused]),
            (person(1, employee, &[Right::Compliance]), [Allowed, Refused, Allowed]),
            (person(1, employee, &[Right::Analytics]), [Allowed; 3]),
        ] {
            assert_eq!([Act::See, Act::Administer, Act::End].map(|act| act.judge(&viewer, &Figures)), expected);
        }
    }

    #[test]
    fn nobody_confirms_what_they_recorded() {
        let waiting = Agreement::of_test(PersonId::new(1));
        let judge = |viewer: Viewer| Confirm.judge(&viewer, &waiting);
        assert_eq!(judge(person(1, PersonKind::Employee, &[Right::Analytics])), Refused);
        assert_eq!(judge(person(2, PersonKind::Employee, &[])), Refused);
        assert_eq!(judge(person(2, PersonKind::Employee, &[Right::Analytics])), Allowed);
        assert_eq!(judge(person(2, PersonKind::Employee, &[Right::Compliance])), Allowed);
        assert_eq!(judge(person(2, PersonKind::Customer, &[Right::Compliance])), Hidden);
    }

    #[test]
    fn what_has_ended_is_neither_confirmed_nor_ended_again() {
        let mut ended = Agreement::of_test(PersonId::new(1));
        ended.ended_at = Some(kernel::Timestamp::from_millis(5));
        let viewer = person(2, PersonKind::Employee, &[Right::Compliance]);
        assert_eq!((Confirm.judge(&viewer, &ended), EndAgreement.judge(&viewer, &ended)), (Refused, Refused));
    }
}
