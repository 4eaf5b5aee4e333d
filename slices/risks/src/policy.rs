//! Who may do what with risks and accounts. Everything that a rule needs was loaded with the thing. Whoever does not work here finds
//! none of it: its audience ends with those who do.

use crate::accounts::Account;
use crate::risks::Risk;
use kernel::{Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;
use web::held::Held;

/// Record a risk, or an account, in a space that outsiders read by invitation at most: whoever works here and may begin a thread there.
pub struct Record;

impl Rule<Standing> for Record {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let home = web::homes::is_home(space) && space.may_write(viewer, space.posting());
        if viewer.is_employee() { Verdict::allow_if(home) } else { Verdict::Hidden }
    }
}

/// Whether somebody works here and may write, and the thing lives.
fn works_on<T>(viewer: &Viewer, held: &Held<T>) -> bool {
    viewer.is_employee() && viewer.may(Scope::Write) && held.is_here()
}

/// Answer for a risk: look at it again, close it, open it, enter values, say how far its mitigation is. Its owner does, and the owners
/// of its space.
pub struct Keep;

impl Rule<Held<Risk>> for Keep {
    fn judge(&self, viewer: &Viewer, held: &Held<Risk>) -> Verdict {
        let leads = held.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        Verdict::allow_if(works_on(viewer, held) && (held.owns || leads))
    }
}

/// Change what it says and judge it anew: those who answer for it, and whoever recorded it.
pub struct Shape;

impl Rule<Held<Risk>> for Shape {
    fn judge(&self, viewer: &Viewer, held: &Held<Risk>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer))
    }
}

/// Accept a risk, or give it back: whoever is named as its owner.
pub struct Accept;

impl Rule<Held<Risk>> for Accept {
    fn judge(&self, viewer: &Viewer, held: &Held<Risk>) -> Verdict {
        Verdict::allow_if(works_on(viewer, held) && held.owns)
    }
}

/// Change an account, and look at who can get in: its owner, its backup owner, whoever recorded it, and the owners of its space.
pub struct Tend;

impl Rule<Held<Account>> for Tend {
    fn judge(&self, viewer: &Viewer, held: &Held<Account>) -> Verdict {
        Verdict::allow_if(held.is_driven_by(viewer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId,
        Timestamp, TokenId,
    };
    use subjects::Subject;

    const AUTHOR: i64 = 1;
    const OWNER: i64 = 2;
    const OTHER: i64 = 3;

    fn who(person: i64, kind: PersonKind, door: Door) -> Viewer {
        let person = PersonId::new(person);
        Viewer::Person(Signed { person, kind, organisation: None, rights: Rights::NONE, door })
    }

    fn employee(person: i64) -> Viewer {
        who(person, PersonKind::Employee, Door::Session(SessionId::new(1)))
    }

    fn space(role: Option<Role>, reach: Reach, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "risks".to_owned(),
            name: "Risks".to_owned(),
            read_audience: AudienceId::new(1),
            reach,
            posting_code: subjects::Policy::Members.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn subject() -> Subject {
        let id = SubjectId::new(9);
        Subject {
            id,
            kind: crate::RISK.to_owned(),
            root: id,
            parent: None,
            author: PersonId::new(AUTHOR),
            space: SpaceId::new(1),
            audience: AudienceId::new(2),
            title: "Risk".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        }
    }

    fn held<T>(thing: T, owns: bool, role: Option<Role>, archived: bool) -> Held<T> {
        Held { subject: subject(), standing: Some(space(role, Reach::Private, archived)), owns, thing }
    }

    fn risk(person: i64, role: Option<Role>, archived: bool) -> Held<Risk> {
        let thing = Risk::plain(SubjectId::new(9), Timestamp::from_millis(5));
        held(thing, person == OWNER, role, archived)
    }

    #[test]
    fn whoever_works_here_and_may_post_records_a_risk_in_a_space_of_the_inside() {
        use Verdict::{Allowed, Hidden, Refused};
        let member = Some(Role::Member);
        let guest = who(OTHER, PersonKind::Guest, Door::Program);
        let reading = who(OTHER, PersonKind::Employee, Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read)));
        for (viewer, role, reach, archived, expected) in [
            (employee(OTHER), member, Reach::Private, false, Allowed),
            (employee(OTHER), member, Reach::Internal, false, Allowed),
            (employee(OTHER), member, Reach::Community, false, Refused),
            (employee(OTHER), None, Reach::Internal, false, Refused),
            (employee(OTHER), member, Reach::Private, true, Refused),
            (reading, member, Reach::Private, false, Refused),
            (guest, member, Reach::Private, false, Hidden),
            (Viewer::Nobody, None, Reach::Private, false, Hidden),
        ] {
            let verdict = Record.judge(&viewer, &space(role, reach, archived));
            assert_eq!(verdict, expected, "{viewer:?} as {role:?} in {reach:?}, archived {archived}");
        }
    }

    #[test]
    fn who_keeps_shapes_and_accepts_a_risk_by_table() {
        use Verdict::{Allowed, Refused};
        let member = Some(Role::Member);
        for (person, role, archived, keep, shape, accept) in [
            (OWNER, member, false, Allowed, Allowed, Allowed),
            (AUTHOR, member, false, Refused, Allowed, Refused),
            (OTHER, Some(Role::Owner), false, Allowed, Allowed, Refused),
            (OTHER, Some(Role::Moderator), false, Refused, Refused, Refused),
            (OTHER, member, false, Refused, Refused, Refused),
            (OWNER, member, true, Refused, Refused, Refused),
        ] {
            let (viewer, held) = (employee(person), risk(person, role, archived));
            let verdicts = (Keep.judge(&viewer, &held), Shape.judge(&viewer, &held), Accept.judge(&viewer, &held));
            assert_eq!(verdicts, (keep, shape, accept), "{person} as {role:?}, archived {archived}");
        }
        let customer = who(OWNER, PersonKind::Customer, Door::Program);
        assert_eq!(
            Accept.judge(&customer, &risk(OWNER, member, false)),
            Refused,
            "who does not work here owns nothing here"
        );
    }

    #[test]
    fn those_who_answer_for_an_account_and_whoever_recorded_it_tend_it() {
        let member = Some(Role::Member);
        let may = |person: i64, owns: bool, role| {
            let held = held(Account::plain(SubjectId::new(9)), owns, role, false);
            Tend.judge(&employee(person), &held) == Verdict::Allowed
        };
        assert!(may(AUTHOR, false, member) && may(OWNER, true, member) && may(OTHER, false, Some(Role::Owner)));
        assert!(!may(OTHER, false, member) && !may(OTHER, false, Some(Role::Moderator)));
    }
}
