//! Who may do what with risks and accounts. Everything that a rule needs was loaded with the thing. Whoever does not work here finds
//! none of it: its audience ends with those who do.

use crate::accounts::Listed;
use crate::risks::Held;
use kernel::{PersonId, Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Record a risk, or an account, in a space that outsiders read by invitation at most: whoever works here and may begin a thread there.
pub struct Record;

impl Rule<Standing> for Record {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let home = web::homes::is_home(space) && space.may_write(viewer, space.posting());
        if viewer.is_employee() { Verdict::allow_if(home) } else { Verdict::Hidden }
    }
}

/// Whether somebody who works here may change anything at all in this space.
fn works_in(viewer: &Viewer, space: Option<&Standing>) -> bool {
    let lives = space.is_some_and(|space| space.may_read && !space.archived);
    viewer.is_employee() && viewer.may(Scope::Write) && lives
}

fn is(viewer: &Viewer, person: Option<PersonId>) -> bool {
    person.is_some() && viewer.person() == person
}

fn leads(space: Option<&Standing>) -> bool {
    space.is_some_and(|space| space.is_at_least(Role::Owner))
}

/// Answer for a risk: look at it again, close it, open it, enter values, say how far its mitigation is. Its owner does, and the owners
/// of its space.
pub struct Keep;

impl Rule<Held> for Keep {
    fn judge(&self, viewer: &Viewer, held: &Held) -> Verdict {
        let space = held.standing.as_ref();
        let may = is(viewer, held.risk.owner) || leads(space);
        Verdict::allow_if(works_in(viewer, space) && may)
    }
}

/// Change what it says and judge it anew: those who answer for it, and whoever recorded it.
pub struct Shape;

impl Rule<Held> for Shape {
    fn judge(&self, viewer: &Viewer, held: &Held) -> Verdict {
        let own = works_in(viewer, held.standing.as_ref()) && is(viewer, Some(held.subject.author));
        if own { Verdict::Allowed } else { Keep.judge(viewer, held) }
    }
}

/// Accept a risk, or give it back: whoever is named as its owner.
pub struct Accept;

impl Rule<Held> for Accept {
    fn judge(&self, viewer: &Viewer, held: &Held) -> Verdict {
        Verdict::allow_if(works_in(viewer, held.standing.as_ref()) && is(viewer, held.risk.owner))
    }
}

/// Change an account, and look at who can get in: its owner, its backup owner, whoever recorded it, and the owners of its space.
pub struct Tend;

impl Rule<Listed> for Tend {
    fn judge(&self, viewer: &Viewer, listed: &Listed) -> Verdict {
        let (space, one) = (listed.standing.as_ref(), &listed.account);
        let own = [one.owner, one.backup, Some(listed.subject.author)].into_iter().any(|person| is(viewer, person));
        Verdict::allow_if(works_in(viewer, space) && (own || leads(space)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::store::Account;
    use crate::risks::Risk;
    use kernel::{
        AudienceId, Door, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId, Timestamp, TokenId,
    };
    use subjects::Subject;

    const AUTHOR: i64 = 1;
    const OWNER: i64 = 2;
    const BACKUP: i64 = 3;
    const OTHER: i64 = 4;

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

    fn held(role: Option<Role>, archived: bool) -> Held {
        let mut risk = Risk::plain(SubjectId::new(9), Timestamp::from_millis(5));
        risk.owner = Some(PersonId::new(OWNER));
        Held { risk, subject: subject(), standing: Some(space(role, Reach::Private, archived)) }
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
            let (viewer, held) = (employee(person), held(role, archived));
            let verdicts = (Keep.judge(&viewer, &held), Shape.judge(&viewer, &held), Accept.judge(&viewer, &held));
            assert_eq!(verdicts, (keep, shape, accept), "{person} as {role:?}, archived {archived}");
        }
        let customer = who(OWNER, PersonKind::Customer, Door::Program);
        assert_eq!(Accept.judge(&customer, &held(member, false)), Refused, "who does not work here owns nothing here");
    }

    #[test]
    fn owner_backup_owner_and_author_tend_an_account() {
        let account = Account {
            owner: Some(PersonId::new(OWNER)),
            backup: Some(PersonId::new(BACKUP)),
            ..Account::plain(SubjectId::new(9))
        };
        let standing = Some(space(Some(Role::Member), Reach::Private, false));
        let listed = Listed { account, subject: subject(), standing };
        let may = |person| Tend.judge(&employee(person), &listed) == Verdict::Allowed;
        assert_eq!([AUTHOR, OWNER, BACKUP, OTHER].map(may), [true, true, true, false]);
    }
}
