//! Who may do what at a desk. Everything that a rule needs was loaded with the thing.

use crate::desks::Desk;
use crate::requests::Request;
use kernel::{Role, Rule, Scope, Verdict, Viewer};
use subjects::{Policy, Standing};
use web::held::Held;

/// Open a desk in a space that people who work here read and where all of them may reply: its owners.
pub struct OpenDesk;

impl Rule<Standing> for OpenDesk {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let owns = space.is_at_least(Role::Owner) && viewer.is_employee() && viewer.may(Scope::Write);
        Verdict::allow_if(owns && takes_requests(space))
    }
}

/// Whether everybody who reads in a space can be answered there: an asker who is no member has to be able to reply.
#[must_use]
pub fn takes_requests(space: &Standing) -> bool {
    web::homes::is_home(space) && space.replies() == Policy::Everyone
}

/// Change what a desk says, or close it: the owners of its space.
pub struct KeepDesk;

impl Rule<Held<Desk>> for KeepDesk {
    fn judge(&self, viewer: &Viewer, held: &Held<Desk>) -> Verdict {
        let owns = held.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Owner));
        Verdict::allow_if(owns && held.is_here() && viewer.is_employee() && viewer.may(Scope::Write))
    }
}

/// Ask at a desk: whoever works here and reads it, while it is open.
pub struct Ask;

impl Rule<Held<Desk>> for Ask {
    fn judge(&self, viewer: &Viewer, held: &Held<Desk>) -> Verdict {
        let open = held.is_here() && held.thing.closed_at.is_none();
        Verdict::allow_if(open && viewer.is_employee() && viewer.may(Scope::Write))
    }
}

/// See all that waits at a desk, and take a question on: its agents.
pub struct Help;

impl Rule<Held<Desk>> for Help {
    fn judge(&self, viewer: &Viewer, held: &Held<Desk>) -> Verdict {
        Verdict::allow_if(helps(viewer, held.standing.as_ref()))
    }
}

/// Say how far a request is, how urgent, and who has it in hand: the agents of its desk.
pub struct Handle;

impl Rule<Held<Request>> for Handle {
    fn judge(&self, viewer: &Viewer, held: &Held<Request>) -> Verdict {
        Verdict::allow_if(held.is_here() && viewer.may(Scope::Write) && helps(viewer, held.standing.as_ref()))
    }
}

/// Say that it is solved, or that it is not: whoever asked, and the agents.
pub struct Settle;

impl Rule<Held<Request>> for Settle {
    fn judge(&self, viewer: &Viewer, held: &Held<Request>) -> Verdict {
        let asked = viewer.person() == Some(held.subject.author);
        let may = asked || helps(viewer, held.standing.as_ref());
        Verdict::allow_if(held.is_here() && viewer.may(Scope::Write) && may)
    }
}

/// Whether somebody is one of those who help: an agent or an owner of the space who works here.
fn helps(viewer: &Viewer, standing: Option<&Standing>) -> bool {
    viewer.is_employee() && standing.is_some_and(|space| space.is_at_least(Role::Agent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requests::{Priority, Status};
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, SessionId, Signed, SpaceId, SubjectId, Timestamp,
    };
    use subjects::Subject;

    const ASKER: i64 = 1;
    const OTHER: i64 = 2;

    fn who(person: i64, kind: PersonKind) -> Viewer {
        let door = Door::Session(SessionId::new(1));
        let person = PersonId::new(person);
        Viewer::Person(Signed { person, kind, organisation: None, rights: Rights::NONE, door })
    }

    fn space(role: Option<Role>, reach: Reach, replies: Policy) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "it-help".to_owned(),
            name: "IT help".to_owned(),
            read_audience: AudienceId::new(1),
            reach,
            posting_code: 0,
            replies_code: replies.code(),
            join_code: 0,
            archived: false,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn request(role: Option<Role>) -> Held<Request> {
        let id = SubjectId::new(9);
        let subject = Subject {
            id,
            kind: crate::REQUEST.to_owned(),
            root: id,
            parent: None,
            author: PersonId::new(ASKER),
            space: SpaceId::new(1),
            audience: AudienceId::new(2),
            title: "My pay".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        };
        let thing = Request {
            id,
            desk: SubjectId::new(8),
            number: "HELP-1234".to_owned(),
            status_code: Status::New.code(),
            status_at: Timestamp::from_millis(0),
            priority_code: Priority::Usual.code(),
            assignee: None,
            answer_due: None,
            solution_due: None,
        };
        Held { subject, standing: Some(space(role, Reach::Internal, Policy::Everyone)), owns: false, thing }
    }

    #[test]
    fn a_desk_is_opened_by_owners_where_all_who_read_may_reply() {
        use Reach::{Community, Internal, Private};
        for (role, reach, replies, expected) in [
            (Some(Role::Owner), Internal, Policy::Everyone, Verdict::Allowed),
            (Some(Role::Owner), Private, Policy::Everyone, Verdict::Allowed),
            (Some(Role::Owner), Community, Policy::Everyone, Verdict::Refused),
            (Some(Role::Owner), Internal, Policy::Members, Verdict::Refused),
            (Some(Role::Agent), Internal, Policy::Everyone, Verdict::Refused),
            (None, Internal, Policy::Everyone, Verdict::Refused),
        ] {
            let verdict = OpenDesk.judge(&who(OTHER, PersonKind::Employee), &space(role, reach, replies));
            assert_eq!(verdict, expected, "{role:?} {reach:?} {replies:?}");
        }
    }

    #[test]
    fn who_may_handle_and_settle_by_table() {
        use Verdict::{Allowed, Refused};
        for (person, kind, role, handle, settle) in [
            (ASKER, PersonKind::Employee, None, Refused, Allowed),
            (ASKER, PersonKind::Employee, Some(Role::Member), Refused, Allowed),
            (OTHER, PersonKind::Employee, Some(Role::Moderator), Refused, Refused),
            (OTHER, PersonKind::Employee, Some(Role::Agent), Allowed, Allowed),
            (OTHER, PersonKind::Employee, Some(Role::Owner), Allowed, Allowed),
            (OTHER, PersonKind::Guest, Some(Role::Agent), Refused, Refused),
        ] {
            let (viewer, held) = (who(person, kind), request(role));
            assert_eq!(Handle.judge(&viewer, &held), handle, "{person} {kind:?} {role:?}");
            assert_eq!(Settle.judge(&viewer, &held), settle, "{person} {kind:?} {role:?}");
        }
    }
}
