//! Who may see and change what of a person.

use crate::profile::Profile;
use kernel::{PersonKind, Right, Rights, Rule, Verdict, Viewer};

/// How much of a person a viewer sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Everything: their own, and what colleagues see.
    All,
    /// An outsider's view of an employee: name, face, and that they work here.
    Face,
    /// An outsider's view of another outsider: name, face and company.
    Company,
}

/// How much this viewer sees of this person, if they may know of them at all.
///
/// Outsiders know of those with whom they share a space, who answer for a space that they may read, or who wrote something
/// that they may see; the store finds that out (`met`).
#[must_use]
pub fn sight(viewer: &Viewer, person: &Profile) -> Option<Sight> {
    if viewer.is_employee() || viewer.person() == Some(person.id) || matches!(viewer, Viewer::System) {
        return Some(Sight::All);
    }
    let seen = if person.kind == PersonKind::Employee { Sight::Face } else { Sight::Company };
    person.met.then_some(seen)
}

/// To see a person.
#[derive(Clone, Copy, Debug)]
pub struct See;

impl Rule<Profile> for See {
    fn judge(&self, viewer: &Viewer, person: &Profile) -> Verdict {
        if sight(viewer, person).is_some() { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// To change one's own profile.
#[derive(Clone, Copy, Debug)]
pub struct Edit;

impl Rule<Profile> for Edit {
    fn judge(&self, viewer: &Viewer, person: &Profile) -> Verdict {
        match sight(viewer, person) {
            None => Verdict::Hidden,
            Some(_) => Verdict::allow_if(
                viewer.person() == Some(person.id) && person.left_at.is_none() && viewer.may(kernel::Scope::Write),
            ),
        }
    }
}

/// To look through the directory. Employees find everybody, guests those with whom they share a space; for customers there
/// is none.
#[derive(Clone, Copy, Debug)]
pub struct Browse;

impl Rule<()> for Browse {
    fn judge(&self, viewer: &Viewer, _: &()) -> Verdict {
        match viewer.signed().map(|signed| signed.kind) {
            Some(PersonKind::Employee | PersonKind::Guest) => Verdict::Allowed,
            _ => Verdict::Hidden,
        }
    }
}

/// To keep the list of people: kinds, units, rights, leaving and coming back.
#[derive(Clone, Copy, Debug)]
pub struct Keep;

impl Rule<Profile> for Keep {
    fn judge(&self, viewer: &Viewer, _: &Profile) -> Verdict {
        if viewer.has(Right::Identity) { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// To mark somebody as left, or to take that back. Nobody does it to themselves: they would lock themselves out.
#[derive(Clone, Copy, Debug)]
pub struct Part;

impl Rule<Profile> for Part {
    fn judge(&self, viewer: &Viewer, person: &Profile) -> Verdict {
        match Keep.judge(viewer, person) {
            Verdict::Allowed => Verdict::allow_if(viewer.person() != Some(person.id)),
            other => other,
        }
    }
}

/// The rights that somebody has after a keeper asked for these: a keeper gives and takes only what they hold, so that the
/// split of rights holds; and not their own right to keep people, so that somebody always has it.
#[must_use]
pub fn given(keeper: &Viewer, person: &Profile, asked: Rights) -> Rights {
    let own = keeper.person() == Some(person.id);
    let decided = |right: Right| keeper.has(right) && !(own && right == Right::Identity);
    Right::ALL
        .iter()
        .copied()
        .filter(|right| if decided(*right) { asked.has(*right) } else { person.rights.has(*right) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Door, PersonId, Signed};

    fn viewer(id: i64, kind: PersonKind, rights: Rights) -> Viewer {
        Viewer::Person(Signed { person: PersonId::new(id), kind, organisation: None, rights, door: Door::Program })
    }

    fn person(id: i64, kind: PersonKind, met: bool) -> Profile {
        Profile { id: PersonId::new(id), kind, met, ..Profile::nobody() }
    }

    #[test]
    fn outsiders_see_little_of_those_they_met_and_nothing_of_others() {
        let customer = viewer(1, PersonKind::Customer, Rights::NONE);
        assert_eq!(sight(&customer, &person(2, PersonKind::Employee, true)), Some(Sight::Face));
        assert_eq!(sight(&customer, &person(3, PersonKind::Customer, true)), Some(Sight::Company));
        assert_eq!(sight(&customer, &person(1, PersonKind::Customer, false)), Some(Sight::All));
        assert_eq!(sight(&customer, &person(2, PersonKind::Employee, false)), None);
        assert_eq!(sight(&Viewer::Nobody, &person(2, PersonKind::Employee, false)), None);
    }

    #[test]
    fn employees_see_everybody_and_change_only_themselves() {
        let ines = viewer(1, PersonKind::Employee, Rights::NONE);
        assert_eq!(sight(&ines, &person(2, PersonKind::Guest, false)), Some(Sight::All));
        assert_eq!(Edit.judge(&ines, &person(2, PersonKind::Employee, true)), Verdict::Refused);
        assert_eq!(Edit.judge(&ines, &person(1, PersonKind::Employee, true)), Verdict::Allowed);
    }

    #[test]
    fn a_keeper_gives_only_rights_that_they_hold_and_keeps_their_own() {
        let keeper = viewer(1, PersonKind::Employee, Rights::NONE.with(Right::Identity));
        let other = Profile { rights: Rights::NONE.with(Right::Compliance), ..person(2, PersonKind::Employee, true) };
        let asked = Rights::NONE.with(Right::Identity).with(Right::Content);
        assert_eq!(given(&keeper, &other, asked), Rights::NONE.with(Right::Identity).with(Right::Compliance));
        let own = Profile { rights: Rights::NONE.with(Right::Identity), ..person(1, PersonKind::Employee, true) };
        assert_eq!(given(&keeper, &own, Rights::NONE), Rights::NONE.with(Right::Identity));
    }
}
