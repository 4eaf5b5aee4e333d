//! Who may do what with the plan. Everything that a rule needs was loaded with the thing.

use crate::plans::{Around, Phase};
use crate::proof::Statement;
use crate::steps::{Owned, Stage};
use kernel::{Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Who works here and may write.
fn works_here(viewer: &Viewer) -> bool {
    viewer.is_employee() && viewer.may(Scope::Write)
}

/// Begin the plan in a space: who holds the right to figures and owns the space, which all employees read.
pub struct Begin;

impl Rule<Standing> for Begin {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let home = space.is_at_least(Role::Owner) && !space.archived && space.reach == kernel::Reach::Internal;
        Verdict::allow_if(works_here(viewer) && viewer.has(Right::Analytics) && home)
    }
}

/// Read the plan: those who lead it always, everybody who works here once it is proposed. For everybody else it is not there.
pub struct Read;

impl Rule<Around> for Read {
    fn judge(&self, viewer: &Viewer, around: &Around) -> Verdict {
        let shown = around.plan.phase() != Phase::Draft && viewer.is_employee();
        if shown || leads(viewer, around) { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Lead the plan: choose actions, name owners, adopt, change, confirm. Who holds the right to figures, and the owners of its space.
pub struct Lead;

impl Rule<Around> for Lead {
    fn judge(&self, viewer: &Viewer, around: &Around) -> Verdict {
        match (Read.judge(viewer, around), leads(viewer, around) && viewer.may(Scope::Write)) {
            (Verdict::Allowed, leads) => Verdict::allow_if(leads),
            (other, _) => other,
        }
    }
}

/// Whether somebody leads the plan, whatever they came in with.
#[must_use]
pub fn leads(viewer: &Viewer, around: &Around) -> bool {
    let owns = around.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
    viewer.is_employee() && (owns || viewer.has(Right::Analytics))
}

/// Take an action on, or give it back: whoever is named as its owner.
pub struct Accept;

impl Rule<Owned> for Accept {
    fn judge(&self, viewer: &Viewer, owned: &Owned) -> Verdict {
        Verdict::allow_if(works_here(viewer) && owned.is_owner(viewer))
    }
}

/// Begin an action, link its space: its owner, and those who lead the plan.
pub struct Drive;

impl Rule<Owned> for Drive {
    fn judge(&self, viewer: &Viewer, owned: &Owned) -> Verdict {
        let may = owned.is_owner(viewer) || leads(viewer, &owned.around);
        Verdict::allow_if(works_here(viewer) && may)
    }
}

/// State what the platform does not see: the owner of the action, and those who lead the plan, while the action is open.
pub struct State;

impl Rule<Owned> for State {
    fn judge(&self, viewer: &Viewer, owned: &Owned) -> Verdict {
        let open = !matches!(owned.step.stage(), Stage::Proposed | Stage::Waived | Stage::Stopped);
        if open { Drive.judge(viewer, owned) } else { Verdict::Refused }
    }
}

/// Confirm what another one stated: anybody who works here, but the one who stated it.
pub struct Confirm;

impl Rule<Statement> for Confirm {
    fn judge(&self, viewer: &Viewer, statement: &Statement) -> Verdict {
        let another = viewer.person().is_some_and(|person| person != statement.stated_by);
        Verdict::allow_if(works_here(viewer) && another && statement.is_waiting())
    }
}

/// Withdraw a statement: who stated it, who confirmed it, and those who lead the plan.
pub struct Withdraw<'a> {
    /// The plan.
    pub around: &'a Around,
}

impl Rule<Statement> for Withdraw<'_> {
    fn judge(&self, viewer: &Viewer, statement: &Statement) -> Verdict {
        let person = viewer.person();
        let own = person == Some(statement.stated_by) || person.is_some() && person == statement.confirmed_by;
        Verdict::allow_if(works_here(viewer) && statement.is_there() && (own || leads(viewer, self.around)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plans::Plan;
    use kernel::{AudienceId, Door, PersonId, PersonKind, Reach, RevisionId, Rights, SpaceId, SubjectId, Timestamp};
    use kernel::{SessionId, Signed};

    fn viewer(id: i64, kind: PersonKind, rights: Rights) -> Viewer {
        let door = Door::Session(SessionId::new(1));
        Viewer::Person(Signed { person: PersonId::new(id), kind, organisation: None, rights, door })
    }

    fn analyst(kind: PersonKind) -> Viewer {
        viewer(1, kind, Rights::NONE.with(Right::Analytics))
    }

    fn standing(role: Option<Role>, reach: Reach) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "journey".to_owned(),
            name: "Journey".to_owned(),
            read_audience: AudienceId::new(1),
            reach,
            posting_code: 0,
            replies_code: 0,
            join_code: 0,
            archived: false,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn around(role: Option<Role>, shown: bool) -> Around {
        let plan = Plan {
            space: SpaceId::new(1),
            begun_by: PersonId::new(1),
            begun_at: Timestamp::default(),
            direction: String::new(),
            subject: shown.then(|| SubjectId::new(5)),
            proposed_at: shown.then(Timestamp::default),
            adopted_at: None,
            adopted_by: None,
            decision: None,
            reason: String::new(),
        };
        Around { plan, standing: Some(standing(role, Reach::Internal)) }
    }

    #[test]
    fn a_plan_begins_with_who_may_see_figures_in_a_space_that_all_employees_read() {
        let owner = Some(Role::Owner);
        for (who, role, reach, expected) in [
            (analyst(PersonKind::Employee), owner, Reach::Internal, Verdict::Allowed),
            (analyst(PersonKind::Employee), owner, Reach::Private, Verdict::Refused),
            (analyst(PersonKind::Employee), Some(Role::Member), Reach::Internal, Verdict::Refused),
            (viewer(1, PersonKind::Employee, Rights::NONE), owner, Reach::Internal, Verdict::Refused),
            (analyst(PersonKind::Guest), owner, Reach::Internal, Verdict::Refused),
        ] {
            assert_eq!(Begin.judge(&who, &standing(role, reach)), expected, "{role:?} {reach:?}");
        }
    }

    #[test]
    fn a_draft_is_hidden_and_what_is_proposed_is_for_all_who_work_here() {
        let (colleague, customer) =
            (viewer(2, PersonKind::Employee, Rights::NONE), viewer(3, PersonKind::Customer, Rights::NONE));
        for (who, role, shown, read, lead) in [
            (analyst(PersonKind::Employee), None, false, Verdict::Allowed, Verdict::Allowed),
            (colleague.clone(), Some(Role::Owner), false, Verdict::Allowed, Verdict::Allowed),
            (colleague.clone(), Some(Role::Member), false, Verdict::Hidden, Verdict::Hidden),
            (colleague.clone(), Some(Role::Member), true, Verdict::Allowed, Verdict::Refused),
            (customer.clone(), Some(Role::Owner), true, Verdict::Hidden, Verdict::Hidden),
            (Viewer::Nobody, None, true, Verdict::Hidden, Verdict::Hidden),
        ] {
            let around = around(role, shown);
            assert_eq!((Read.judge(&who, &around), Lead.judge(&who, &around)), (read, lead), "{role:?} {shown}");
        }
    }

    #[test]
    fn nobody_confirms_what_they_stated_themselves() {
        let stated = Statement {
            id: RevisionId::new(7),
            action: "X-01".to_owned(),
            key: "working_agreement".to_owned(),
            words: String::new(),
            link: String::new(),
            stated_by: PersonId::new(2),
            confirmed_by: None,
            confirmed_at: None,
            withdrawn_by: None,
            withdrawn_at: None,
        };
        let employee = |id| viewer(id, PersonKind::Employee, Rights::all());
        assert_eq!(Confirm.judge(&employee(2), &stated), Verdict::Refused);
        assert_eq!(Confirm.judge(&employee(4), &stated), Verdict::Allowed);
        let confirmed =
            Statement { confirmed_by: Some(PersonId::new(4)), confirmed_at: Some(Timestamp::default()), ..stated };
        assert_eq!(Confirm.judge(&employee(5), &confirmed), Verdict::Refused);
    }
}
