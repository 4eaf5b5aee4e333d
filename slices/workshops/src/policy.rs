//! Who may do what in workshops. Everything that a rule needs was loaded with the thing.

use crate::workshops::Gathering;
use kernel::{Role, Rule, Scope, TeamId, Verdict, Viewer};
use subjects::Standing;

/// Plan a workshop in a space: who works here and may begin a thread there.
pub struct Plan;

impl Rule<Standing> for Plan {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(viewer.is_employee() && space.may_write(viewer, space.posting()))
    }
}

/// Find an example useful to us: the members of its space.
pub struct Belong;

impl Rule<Standing> for Belong {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let belongs = space.is_at_least(Role::Member) && space.may_read && !space.archived;
        Verdict::allow_if(belongs && viewer.may(Scope::Write))
    }
}

/// Change an example card, or take it away: whoever put it up, and those who keep order in its space.
pub struct KeepExample {
    /// Whether the viewer put it up.
    pub own: bool,
}

impl Rule<Standing> for KeepExample {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let keeps = self.own || space.is_at_least(Role::Moderator);
        Verdict::allow_if(keeps && space.may_read && !space.archived && viewer.may(Scope::Write))
    }
}

/// Lead a workshop: plan its blocks, keep its people and teams, run the day. Its facilitator, whoever planned it, and the owners of
/// its space do.
pub struct Lead;

impl Rule<Gathering> for Lead {
    fn judge(&self, viewer: &Viewer, gathering: &Gathering) -> Verdict {
        Verdict::allow_if(gathering.is_led_by(viewer))
    }
}

/// Sign up for a workshop, or off again: the members of its space.
pub struct Join;

impl Rule<Gathering> for Join {
    fn judge(&self, viewer: &Viewer, gathering: &Gathering) -> Verdict {
        let belongs = gathering.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Member));
        Verdict::allow_if(belongs && gathering.is_here() && viewer.may(Scope::Write))
    }
}

/// Work in a team: name it, set its clock, put up cards, fill its canvas. Those who are in it, and those who lead the workshop. What
/// belongs to no team is everybody's who takes part.
pub struct Work {
    /// The team.
    pub team: Option<TeamId>,
}

impl Rule<Gathering> for Work {
    fn judge(&self, viewer: &Viewer, gathering: &Gathering) -> Verdict {
        let own = gathering.own.is_some_and(|own| self.team.is_none() || own.team == self.team);
        let works = own && gathering.is_here() && viewer.may(Scope::Write);
        Verdict::allow_if(works || gathering.is_led_by(viewer))
    }
}

/// Fill a canvas: the team that it belongs to, whoever answers for it, and those who lead the workshop.
pub struct Fill {
    /// The team of the canvas.
    pub team: Option<TeamId>,
    /// Whether the viewer answers for it.
    pub owns: bool,
}

impl Rule<Gathering> for Fill {
    fn judge(&self, viewer: &Viewer, gathering: &Gathering) -> Verdict {
        let owns = self.owns && gathering.is_here() && viewer.may(Scope::Write);
        if owns { Verdict::Allowed } else { Work { team: self.team }.judge(viewer, gathering) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::{model::Part, store::Workshop};
    use kernel::{
        AudienceId, Door, PersonId, PersonKind, Reach, Rights, Scopes, SessionId, Signed, SpaceId, SubjectId, TokenId,
    };
    use subjects::Subject;

    fn person(id: i64, kind: PersonKind, door: Door) -> Viewer {
        Viewer::Person(Signed { person: PersonId::new(id), kind, organisation: None, rights: Rights::NONE, door })
    }

    fn standing(role: Option<Role>, archived: bool) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "it".to_owned(),
            name: "IT".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Private,
            posting_code: subjects::Policy::Members.code(),
            replies_code: 0,
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    /// A workshop that 2 planned and 3 leads.
    fn gathering(role: Option<Role>, part: bool, archived: bool) -> Gathering {
        let (space, id, author) = (SpaceId::new(1), SubjectId::new(9), PersonId::new(2));
        let subject = Subject {
            id,
            kind: crate::WORKSHOP.to_owned(),
            root: id,
            parent: None,
            author,
            space,
            audience: AudienceId::new(1),
            title: "Here's how".to_owned(),
            excerpt: String::new(),
            state_code: 0,
            version: 1,
            edited_at: None,
            last: id,
            reply_count: 0,
        };
        let workshop = Workshop {
            id,
            space,
            title: subject.title.clone(),
            facilitator: PersonId::new(3),
            starts_at: 0.into(),
            place: String::new(),
            link: String::new(),
            lang: "en".to_owned(),
            ready_at: None,
            begun_at: None,
            closed_at: None,
            people: 0,
            attended: 0,
            minutes: 0,
        };
        let own = part.then_some(Part { team: Some(TeamId::new(7)), attended: false });
        Gathering { subject, workshop, standing: Some(standing(role, archived)), own }
    }

    #[test]
    fn who_leads_joins_and_takes_part_by_table() {
        use Verdict::{Allowed, Refused};
        let session = |id| person(id, PersonKind::Employee, Door::Session(SessionId::new(1)));
        let reading = person(3, PersonKind::Employee, Door::Token(TokenId::new(1), Scopes::NONE.with(Scope::Read)));
        let member = Some(Role::Member);
        for (who, role, part, archived, lead, join) in [
            (session(3), member, false, false, Allowed, Allowed),
            (session(2), member, false, false, Allowed, Allowed),
            (session(1), Some(Role::Owner), false, false, Allowed, Allowed),
            (session(1), member, true, false, Refused, Allowed),
            (session(1), member, false, false, Refused, Allowed),
            (session(1), None, false, false, Refused, Refused),
            (session(3), member, true, true, Refused, Refused),
            (reading, member, true, false, Refused, Refused),
            (Viewer::Nobody, None, false, false, Refused, Refused),
        ] {
            let gathering = gathering(role, part, archived);
            let verdicts = (Lead.judge(&who, &gathering), Join.judge(&who, &gathering));
            assert_eq!(verdicts, (lead, join), "{role:?} part {part} archived {archived}");
        }
    }

    #[test]
    fn one_works_in_ones_own_team_and_in_what_belongs_to_none() {
        use Verdict::{Allowed, Refused};
        let session = |id| person(id, PersonKind::Employee, Door::Session(SessionId::new(1)));
        let (own, other) = (Some(TeamId::new(7)), Some(TeamId::new(8)));
        for (who, part, archived, team, expected) in [
            (1, true, false, own, Allowed),
            (1, true, false, other, Refused),
            (1, true, false, None, Allowed),
            (1, false, false, None, Refused),
            (1, true, true, own, Refused),
            (3, false, false, other, Allowed),
        ] {
            let verdict = Work { team }.judge(&session(who), &gathering(Some(Role::Member), part, archived));
            assert_eq!(verdict, expected, "{who} in {team:?}, archived {archived}");
        }
        let stranger = gathering(Some(Role::Member), false, false);
        assert_eq!(Fill { team: other, owns: true }.judge(&session(1), &stranger), Allowed, "whoever answers for it");
        assert_eq!(Fill { team: other, owns: false }.judge(&session(1), &stranger), Refused);
    }

    #[test]
    fn examples_are_kept_by_who_put_them_up_and_by_who_keeps_order() {
        use Verdict::{Allowed, Refused};
        let who = person(1, PersonKind::Employee, Door::Session(SessionId::new(1)));
        for (role, own, archived, belong, keep) in [
            (Some(Role::Member), true, false, Allowed, Allowed),
            (Some(Role::Member), false, false, Allowed, Refused),
            (Some(Role::Moderator), false, false, Allowed, Allowed),
            (None, false, false, Refused, Refused),
            (Some(Role::Owner), true, true, Refused, Refused),
        ] {
            let space = standing(role, archived);
            let verdicts = (Belong.judge(&who, &space), KeepExample { own }.judge(&who, &space));
            assert_eq!(verdicts, (belong, keep), "{role:?} own {own} archived {archived}");
        }
    }

    #[test]
    fn employees_plan_where_they_may_write_and_others_nowhere() {
        use Verdict::{Allowed, Refused};
        let door = || Door::Session(SessionId::new(1));
        for (kind, role, archived, expected) in [
            (PersonKind::Employee, Some(Role::Member), false, Allowed),
            (PersonKind::Employee, None, false, Refused),
            (PersonKind::Employee, Some(Role::Owner), true, Refused),
            (PersonKind::Guest, Some(Role::Member), false, Refused),
            (PersonKind::Customer, Some(Role::Member), false, Refused),
        ] {
            let verdict = Plan.judge(&person(1, kind, door()), &standing(role, archived));
            assert_eq!(verdict, expected, "{kind:?} {role:?} archived {archived}");
        }
    }
}
