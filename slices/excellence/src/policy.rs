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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::centres::model::Belonging;
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId, TokenId,
    };
    use subjects::Subject;

    fn person(kind: PersonKind, door: Door) -> Viewer {
        let person = PersonId::new(1);
        Viewer::Person(Signed { person, kind, organisation: None, rights: Rights::NONE, door })
    }

    fn subject() -> Subject {
        let (id, author) = (SubjectId::new(9), PersonId::new(2));
        Subject {
            id,
            kind: crate::DESK.to_owned(),
            root: id,
            parent: None,
            author,
            space: SpaceId::new(1),
            audience: AudienceId::new(1),
            title: "Here's how".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        }
    }

    fn standing(role: Option<Role>, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "help".to_owned(),
            name: "Help".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Community,
            posting_code: subjects::Policy::Everyone.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    #[test]
    fn who_asks_answers_and_keeps_at_a_desk_by_table() {
        use PersonKind::{Customer, Employee};
        use Verdict::{Allowed, Refused};
        let session = || Door::Session(SessionId::new(1));
        let reading = || Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read));
        let owner = Some(Role::Owner);
        for (who, role, is_named, archived, ask, keeps, own) in [
            (person(Employee, session()), owner, false, false, Allowed, true, Allowed),
            (person(Employee, session()), None, true, false, Allowed, true, Refused),
            (person(Employee, session()), None, false, false, Allowed, false, Refused),
            (person(Customer, session()), owner, true, false, Allowed, false, Refused),
            (person(Employee, session()), owner, true, true, Refused, false, Refused),
            (person(Employee, reading()), owner, true, false, Refused, false, Refused),
            (Viewer::Nobody, None, false, false, Refused, false, Refused),
        ] {
            let desk = Desk { subject: subject(), standing: Some(standing(role, archived)), is_named };
            let verdicts = (Ask.judge(&who, &desk), desk.is_kept_by(&who), Own.judge(&who, &desk));
            assert_eq!(verdicts, (ask, keeps, own), "{who:?} {role:?} named {is_named} archived {archived}");
        }
    }

    #[test]
    fn who_leads_and_joins_a_centre_by_table() {
        use Verdict::{Allowed, Refused};
        let who = person(PersonKind::Employee, Door::Session(SessionId::new(1)));
        for (head, role, works_in_it, archived, lead, join) in [
            (Some(PersonId::new(1)), None, true, false, Allowed, Allowed),
            (Some(PersonId::new(2)), Some(Role::Owner), false, false, Allowed, Refused),
            (None, Some(Role::Moderator), true, false, Refused, Allowed),
            (Some(PersonId::new(1)), Some(Role::Owner), true, true, Refused, Refused),
        ] {
            let standing = Some(standing(role, archived));
            let centre = Centre { subject: subject(), standing, head, works_in_it, belongs: Belonging::No };
            assert_eq!((Lead.judge(&who, &centre), Join.judge(&who, &centre)), (lead, join), "{head:?} {role:?}");
        }
    }
}
