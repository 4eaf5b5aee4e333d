//! Who may do what in councils. Everything that a rule needs was loaded with the thing.

use crate::action_items::Task;
use crate::councils::Chamber;
use crate::proposals::Ballot;
use kernel::{Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Found a council in a space: its owners who work here.
pub struct Found;

impl Rule<Standing> for Found {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let owns = space.is_at_least(Role::Owner) && !space.archived;
        Verdict::allow_if(owns && viewer.is_employee() && viewer.may(Scope::Write))
    }
}

/// Keep a council: charter, seats, agenda, attendance, minutes, decisions, reviews. Its chair, its secretary and the owners of
/// its space do.
pub struct Keep;

impl Rule<Chamber> for Keep {
    fn judge(&self, viewer: &Viewer, chamber: &Chamber) -> Verdict {
        Verdict::allow_if(chamber.is_kept_by(viewer))
    }
}

/// Propose a topic: whoever may begin a thread in the council's space.
pub struct Suggest;

impl Rule<Chamber> for Suggest {
    fn judge(&self, viewer: &Viewer, chamber: &Chamber) -> Verdict {
        let may = chamber.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.posting()));
        let seated = chamber.is_seated() && viewer.may(Scope::Write);
        Verdict::allow_if(chamber.is_here() && (may || seated))
    }
}

/// Open a proposal, write an outcome, give out work: those who hold a seat, and those who keep the council.
pub struct Work;

impl Rule<Chamber> for Work {
    fn judge(&self, viewer: &Viewer, chamber: &Chamber) -> Verdict {
        let seated = chamber.is_here() && chamber.is_seated() && viewer.may(Scope::Write);
        Verdict::allow_if(seated || chamber.is_kept_by(viewer))
    }
}

/// Take a topic back or decline it: whoever proposed it, and those who keep the council.
pub struct Decline {
    /// Whether the viewer proposed it.
    pub own: bool,
}

impl Rule<Chamber> for Decline {
    fn judge(&self, viewer: &Viewer, chamber: &Chamber) -> Verdict {
        let own = self.own && chamber.is_here() && viewer.may(Scope::Write);
        Verdict::allow_if(own || chamber.is_kept_by(viewer))
    }
}

/// Take a stance on a proposal: its electorate, as it was frozen, while the proposal is open.
pub struct Stand;

impl Rule<Ballot> for Stand {
    fn judge(&self, viewer: &Viewer, ballot: &Ballot) -> Verdict {
        let open = ballot.proposal.is_open(ballot.now) && ballot.chamber.is_here();
        Verdict::allow_if(open && ballot.is_elector && viewer.may(Scope::Write))
    }
}

/// Close a proposal before its time, or take it back: whoever opened it, and those who keep the council.
pub struct Close;

impl Rule<Ballot> for Close {
    fn judge(&self, viewer: &Viewer, ballot: &Ballot) -> Verdict {
        let own =
            viewer.person() == Some(ballot.subject.author) && ballot.chamber.is_here() && viewer.may(Scope::Write);
        let open = ballot.proposal.closed_at.is_none();
        Verdict::allow_if(open && (own || ballot.chamber.is_kept_by(viewer)))
    }
}

/// Resolve an objection: whoever raised it, and those who keep the council.
pub struct Resolve {
    /// Whether the viewer raised it.
    pub own: bool,
}

impl Rule<Ballot> for Resolve {
    fn judge(&self, viewer: &Viewer, ballot: &Ballot) -> Verdict {
        let own = self.own && ballot.chamber.is_here() && viewer.may(Scope::Write);
        Verdict::allow_if(ballot.proposal.closed_at.is_none() && (own || ballot.chamber.is_kept_by(viewer)))
    }
}

/// Say that an action is done, or open again: whoever owns it, and those who keep the council.
pub struct Finish;

impl Rule<Task> for Finish {
    fn judge(&self, viewer: &Viewer, task: &Task) -> Verdict {
        let own = viewer.person() == Some(task.action.owner) && task.chamber.is_here() && viewer.may(Scope::Write);
        Verdict::allow_if(own || task.chamber.is_kept_by(viewer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::councils::OwnSeat;
    use crate::councils::store::Council;
    use crate::seats::SeatKind;
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SeatId, SessionId, Signed, SpaceId, SubjectId,
        TokenId,
    };
    use subjects::Subject;

    fn person(door: Door) -> Viewer {
        let (person, kind) = (PersonId::new(1), PersonKind::Employee);
        Viewer::Person(Signed { person, kind, organisation: None, rights: Rights::NONE, door })
    }

    fn chamber(role: Option<Role>, seat: Option<SeatKind>, archived: bool) -> Chamber {
        let (space, id, author) = (SpaceId::new(1), SubjectId::new(9), PersonId::new(2));
        let standing = Standing {
            space,
            slug: "council".to_owned(),
            name: "Council".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Private,
            posting_code: subjects::Policy::Members.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        };
        let subject = Subject {
            id,
            kind: crate::COUNCIL.to_owned(),
            root: id,
            parent: None,
            author,
            space,
            audience: AudienceId::new(1),
            title: "Council".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        };
        let council = Council {
            id,
            space,
            scope: "it".to_owned(),
            cadence_weeks: 4,
            meeting_minutes: 60,
            quorum_percent: 50,
            place: String::new(),
            formed_from: None,
            founded_by: author,
        };
        let seats = seat.map(|kind| OwnSeat { id: SeatId::new(1), kind, voting: true }).into_iter().collect();
        Chamber { subject, council, standing: Some(standing), seats }
    }

    #[test]
    fn who_keeps_works_in_and_suggests_to_a_council_by_table() {
        use Verdict::{Allowed, Refused};
        let session = || person(Door::Session(SessionId::new(1)));
        let reading = || person(Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read)));
        let member = Some(Role::Member);
        for (who, role, seat, archived, keep, work, suggest) in [
            (session(), Some(Role::Owner), None, false, Allowed, Allowed, Allowed),
            (session(), member, Some(SeatKind::Chair), false, Allowed, Allowed, Allowed),
            (session(), member, Some(SeatKind::Secretary), false, Allowed, Allowed, Allowed),
            (session(), member, Some(SeatKind::Marketing), false, Refused, Allowed, Allowed),
            (session(), Some(Role::Moderator), None, false, Refused, Refused, Allowed),
            (session(), member, None, false, Refused, Refused, Allowed),
            (session(), None, None, false, Refused, Refused, Refused),
            (session(), Some(Role::Owner), Some(SeatKind::Chair), true, Refused, Refused, Refused),
            (reading(), Some(Role::Owner), Some(SeatKind::Chair), false, Refused, Refused, Refused),
            (Viewer::Nobody, None, None, false, Refused, Refused, Refused),
        ] {
            let chamber = chamber(role, seat, archived);
            let verdicts = (Keep.judge(&who, &chamber), Work.judge(&who, &chamber), Suggest.judge(&who, &chamber));
            assert_eq!(verdicts, (keep, work, suggest), "{role:?} {seat:?} archived {archived}");
        }
    }

    #[test]
    fn one_takes_back_ones_own_topic_and_the_secretary_declines_any() {
        let who = person(Door::Session(SessionId::new(1)));
        let plain = chamber(Some(Role::Member), None, false);
        assert_eq!(Decline { own: true }.judge(&who, &plain), Verdict::Allowed);
        assert_eq!(Decline { own: false }.judge(&who, &plain), Verdict::Refused);
        let keeps = chamber(Some(Role::Member), Some(SeatKind::Secretary), false);
        assert_eq!(Decline { own: false }.judge(&who, &keeps), Verdict::Allowed);
    }
}
