//! Who may do what with questions. Everything that a rule needs was loaded with the thing.

use crate::answers::Below;
use crate::questions::Asked;
use kernel::{PersonId, Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::{Standing, State};

/// Ask in a space: those who may post there.
pub struct Ask;

impl Rule<Standing> for Ask {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        Verdict::allow_if(space.may_write(viewer, space.posting()))
    }
}

/// Answer a question: those who may reply in its space, while it is open.
pub struct Answer;

impl Rule<Asked> for Answer {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let open = asked.subject.state() == State::Open;
        Verdict::allow_if(open && asked.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.replies())))
    }
}

/// Accept an answer, or take that back: whoever asked, and moderators and owners of the space; experts when who asked was reminded.
pub struct Accept;

impl Rule<Asked> for Accept {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let asker = viewer.person() == Some(asked.subject.author);
        let keeps = asked.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Moderator));
        let knows = asked.is_experts_turn && asked.knows();
        Verdict::allow_if(asked.is_here() && (asker || keeps || knows) && viewer.may(Scope::Write))
    }
}

/// Say that an answer helps, or that one has the same question, or take that back: whoever sees it, but for what is their own.
pub struct Vote;

impl Rule<Asked> for Vote {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let others = viewer.person().is_some_and(|me| me != asked.subject.author);
        Verdict::allow_if(others && asked.is_here() && viewer.may(Scope::Write))
    }
}

/// Say that a question asks what another one asks, or that it does not: whoever asked, and experts, moderators and owners of the
/// space.
pub struct MarkDuplicate;

impl Rule<Asked> for MarkDuplicate {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let asker = viewer.person() == Some(asked.subject.author);
        Verdict::allow_if(asked.is_here() && (asker || asked.knows()) && viewer.may(Scope::Write))
    }
}

/// Vouch for an answer, or take that back: experts, moderators and owners, but for what they wrote themselves.
pub struct Verify;

impl Rule<Asked> for Verify {
    fn judge(&self, viewer: &Viewer, answer: &Asked) -> Verdict {
        let others = viewer.person().is_some_and(|me| me != answer.subject.author);
        Verdict::allow_if(others && answer.is_here() && answer.knows() && viewer.may(Scope::Write))
    }
}

/// Name experts for topics, agree to what somebody offered, and set how questions climb: owners of the space.
pub struct NameExpert;

impl Rule<Standing> for NameExpert {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let owns = space.may_read && space.is_at_least(Role::Owner);
        Verdict::allow_if(owns && !space.archived && viewer.may(Scope::Write))
    }
}

/// Offer to be asked about a topic: those who belong to the space.
pub struct OfferToKnow;

impl Rule<Standing> for OfferToKnow {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let belongs = space.may_read && space.role.is_some();
        Verdict::allow_if(belongs && !space.archived && viewer.may(Scope::Write))
    }
}

/// Take back what one offered, or be an expert no more: oneself, always.
pub struct StepBack;

impl Rule<Standing> for StepBack {
    fn judge(&self, viewer: &Viewer, _: &Standing) -> Verdict {
        Verdict::allow_if(viewer.person().is_some() && viewer.may(Scope::Write))
    }
}

/// Ask somebody by name to answer: who asked the question, and those who may answer it, while it is open.
pub struct Invite;

impl Rule<Asked> for Invite {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let asker = viewer.person() == Some(asked.subject.author) && asked.subject.state() == State::Open;
        let own = asker && asked.is_here() && viewer.may(Scope::Write);
        if own { Verdict::Allowed } else { Answer.judge(viewer, asked) }
    }
}

/// Take an invitation back: who invited and who was invited, who asked the question, and those who keep the space.
pub struct TakeInvitationBack {
    /// Who invited, and who was invited.
    pub concerned: Vec<PersonId>,
}

impl Rule<Asked> for TakeInvitationBack {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let theirs = viewer.person().is_some_and(|me| me == asked.subject.author || self.concerned.contains(&me));
        let keeps = asked.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Moderator));
        Verdict::allow_if((theirs || keeps) && asked.is_here() && viewer.may(Scope::Write))
    }
}

/// See who is asked when while nobody answers: whoever asked, and those who know.
pub struct SeeLadder;

impl Rule<Asked> for SeeLadder {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let asker = viewer.person() == Some(asked.subject.author);
        Verdict::allow_if(asked.subject.state() != State::Removed && (asker || asked.knows()))
    }
}

/// Go faster, or stop: whoever asked, moderators and owners.
pub struct SteerLadder;

impl Rule<Asked> for SteerLadder {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let asker = viewer.person() == Some(asked.subject.author);
        let keeps = asked.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Moderator));
        Verdict::allow_if(asked.is_here() && (asker || keeps) && viewer.may(Scope::Write))
    }
}

/// Change what one asked or answered oneself. Nobody changes the words of others.
pub struct Edit;

impl Rule<Asked> for Edit {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let own = viewer.person() == Some(asked.subject.author);
        Verdict::allow_if(own && asked.is_here() && viewer.may(Scope::Write))
    }
}

/// Propose another text for what somebody else asked or answered: those who may reply in its space.
pub struct Suggest;

impl Rule<Asked> for Suggest {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let others = viewer.person().is_some_and(|me| me != asked.subject.author);
        let writes = asked.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.replies()));
        Verdict::allow_if(others && asked.is_here() && writes)
    }
}

/// See a proposed text: whoever proposed it, whoever wrote the present one, and those who know.
pub struct SeeSuggestion {
    /// Who proposed it.
    pub by: PersonId,
}

impl Rule<Asked> for SeeSuggestion {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let concerned = viewer.person().is_some_and(|me| me == self.by || me == asked.subject.author);
        if concerned || asked.knows() { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Put a proposed text in the place of the present one, or decline it: whoever wrote that, experts, moderators and owners, but for
/// what they proposed themselves.
pub struct Review {
    /// Who proposed it.
    pub by: PersonId,
}

impl Rule<Asked> for Review {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let others = viewer.person().is_some_and(|me| me != self.by);
        let decides = viewer.person() == Some(asked.subject.author) || asked.knows();
        Verdict::allow_if(others && decides && asked.is_here() && viewer.may(Scope::Write))
    }
}

/// Take back what one proposed.
pub struct WithdrawSuggestion {
    /// Who proposed it.
    pub by: PersonId,
}

impl Rule<Asked> for WithdrawSuggestion {
    fn judge(&self, viewer: &Viewer, _: &Asked) -> Verdict {
        Verdict::allow_if(viewer.person() == Some(self.by) && viewer.may(Scope::Write))
    }
}

/// Take a question or an answer away: whoever wrote it, moderators and owners of the space who work here, administrators of
/// content. The menu of every subject asks the same.
pub struct Remove;

impl Rule<Asked> for Remove {
    fn judge(&self, viewer: &Viewer, asked: &Asked) -> Verdict {
        let own = viewer.person() == Some(asked.subject.author);
        let moderates = asked.standing.as_ref().is_some_and(|space| space.is_at_least(Role::Moderator));
        let theirs = own || moderates && viewer.is_employee() || viewer.has(Right::Content);
        Verdict::allow_if(theirs && asked.is_here() && viewer.may(Scope::Write))
    }
}

/// An answer that can be accepted: it is one, it answers this question, and it is there.
pub struct BeAccepted;

impl Rule<Below> for BeAccepted {
    fn judge(&self, _: &Viewer, below: &Below) -> Verdict {
        let answer = &below.answer;
        let is_answer = answer.kind == crate::ANSWER && answer.parent == Some(below.question);
        if is_answer && answer.state() != State::Removed { Verdict::Allowed } else { Verdict::Hidden }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{AudienceId, Door, PersonKind, Reach, Rights, SessionId, Signed, SpaceId, SubjectId};
    use subjects::Subject;

    const ASKER: PersonId = PersonId::new(1);
    const OTHER: PersonId = PersonId::new(2);

    fn person(id: PersonId) -> Viewer {
        let door = Door::Session(SessionId::new(1));
        Viewer::Person(Signed {
            person: id,
            kind: PersonKind::Employee,
            organisation: None,
            rights: Rights::NONE,
            door,
        })
    }

    fn space(role: Option<Role>, archived: bool, replies: subjects::Policy) -> Standing {
        Standing {
            space: SpaceId::new(1),
            slug: "it-help".to_owned(),
            name: "IT help".to_owned(),
            read_audience: AudienceId::new(1),
            reach: Reach::Internal,
            posting_code: 0,
            replies_code: replies.code(),
            join_code: 0,
            archived,
            member_count: 3,
            role,
            may_read: true,
        }
    }

    fn asked(state: State, role: Option<Role>, archived: bool, replies: subjects::Policy) -> Asked {
        let subject = Subject {
            id: SubjectId::new(9),
            kind: crate::QUESTION.to_owned(),
            root: SubjectId::new(9),
            parent: None,
            author: ASKER,
            space: SpaceId::new(1),
            audience: AudienceId::new(1),
            title: "Why?".to_owned(),
            excerpt: String::new(),
            state_code: state.code(),
            version: 1,
            edited_at: None,
            last: SubjectId::new(9),
            reply_count: 0,
        };
        Asked::new(subject, Some(space(role, archived, replies)))
    }

    #[test]
    fn who_may_accept_by_table() {
        use State::{Closed, Open, Removed};
        for (who, role, state, archived, expected) in [
            (ASKER, None, Open, false, Verdict::Allowed),
            (ASKER, None, Closed, false, Verdict::Allowed),
            (ASKER, None, Removed, false, Verdict::Refused),
            (ASKER, Some(Role::Owner), Open, true, Verdict::Refused),
            (OTHER, None, Open, false, Verdict::Refused),
            (OTHER, Some(Role::Member), Open, false, Verdict::Refused),
            (OTHER, Some(Role::Expert), Open, false, Verdict::Refused),
            (OTHER, Some(Role::Moderator), Closed, false, Verdict::Allowed),
            (OTHER, Some(Role::Owner), Open, false, Verdict::Allowed),
        ] {
            let thing = asked(state, role, archived, subjects::Policy::Everyone);
            assert_eq!(Accept.judge(&person(who), &thing), expected, "{who} {role:?} {state:?} archived {archived}");
        }
        let everyone = subjects::Policy::Everyone;
        for (role, is_expert) in [(Some(Role::Expert), false), (Some(Role::Member), true)] {
            let turn = Asked { is_experts_turn: true, is_expert, ..asked(Open, role, false, everyone) };
            assert_eq!(Accept.judge(&person(OTHER), &turn), Verdict::Allowed, "it is the experts' turn");
            let early = Asked { is_expert, ..asked(Open, role, false, everyone) };
            assert_eq!(Accept.judge(&person(OTHER), &early), Verdict::Refused);
            assert_eq!(MarkDuplicate.judge(&person(OTHER), &early), Verdict::Allowed);
        }
        assert_eq!(
            Accept.judge(&Viewer::Nobody, &asked(Open, None, false, subjects::Policy::Everyone)),
            Verdict::Refused
        );
    }

    #[test]
    fn who_may_vote_by_table() {
        for (viewer, state, archived, expected) in [
            (person(OTHER), State::Open, false, Verdict::Allowed),
            (person(OTHER), State::Closed, false, Verdict::Allowed),
            (person(OTHER), State::Removed, false, Verdict::Refused),
            (person(OTHER), State::Open, true, Verdict::Refused),
            (person(ASKER), State::Open, false, Verdict::Refused),
            (Viewer::Nobody, State::Open, false, Verdict::Refused),
        ] {
            let thing = asked(state, None, archived, subjects::Policy::Owners);
            assert_eq!(Vote.judge(&viewer, &thing), expected, "{viewer:?} {state:?} archived {archived}");
        }
    }

    #[test]
    fn who_may_propose_and_decide_by_table() {
        use Verdict::{Allowed, Refused};
        let everyone = subjects::Policy::Everyone;
        for (who, role, is_expert, state, archived, propose, decide) in [
            (OTHER, None, false, State::Open, false, Allowed, Refused),
            (OTHER, Some(Role::Member), false, State::Closed, false, Allowed, Refused),
            (OTHER, Some(Role::Member), true, State::Open, false, Allowed, Allowed),
            (OTHER, Some(Role::Expert), false, State::Open, false, Allowed, Allowed),
            (OTHER, Some(Role::Owner), false, State::Open, true, Refused, Refused),
            (OTHER, Some(Role::Owner), false, State::Removed, false, Refused, Refused),
            (ASKER, None, false, State::Open, false, Refused, Allowed),
        ] {
            let thing = Asked { is_expert, ..asked(state, role, archived, everyone) };
            let case = format!("{who} {role:?} {state:?} archived {archived}");
            assert_eq!(Suggest.judge(&person(who), &thing), propose, "{case}");
            assert_eq!(Review { by: PersonId::new(3) }.judge(&person(who), &thing), decide, "{case}");
            assert_eq!(Review { by: who }.judge(&person(who), &thing), Refused, "nobody decides on their own");
        }
        let thing = asked(State::Open, Some(Role::Member), false, subjects::Policy::Owners);
        assert_eq!(Suggest.judge(&person(OTHER), &thing), Refused, "who may not reply proposes nothing");
        assert_eq!(Suggest.judge(&Viewer::Nobody, &thing), Refused);
        for (by, expected) in [(OTHER, Allowed), (PersonId::new(3), Verdict::Hidden)] {
            assert_eq!(SeeSuggestion { by }.judge(&person(OTHER), &thing), expected);
        }
    }

    #[test]
    fn who_may_verify_by_table() {
        for (who, role, is_expert, state, archived, expected) in [
            (OTHER, Some(Role::Expert), false, State::Open, false, Verdict::Allowed),
            (OTHER, Some(Role::Owner), false, State::Closed, false, Verdict::Allowed),
            (OTHER, Some(Role::Member), true, State::Open, false, Verdict::Allowed),
            (OTHER, Some(Role::Member), false, State::Open, false, Verdict::Refused),
            (OTHER, None, false, State::Open, false, Verdict::Refused),
            (ASKER, Some(Role::Owner), false, State::Open, false, Verdict::Refused),
            (OTHER, Some(Role::Owner), false, State::Removed, false, Verdict::Refused),
            (OTHER, Some(Role::Owner), false, State::Open, true, Verdict::Refused),
        ] {
            let thing = Asked { is_expert, ..asked(state, role, archived, subjects::Policy::Everyone) };
            assert_eq!(Verify.judge(&person(who), &thing), expected, "{who} {role:?} {is_expert} {state:?} {archived}");
        }
    }

    #[test]
    fn who_names_experts_and_who_offers_by_table() {
        use Verdict::{Allowed, Refused};
        for (role, archived, name, offer) in [
            (Some(Role::Owner), false, Allowed, Allowed),
            (Some(Role::Owner), true, Refused, Refused),
            (Some(Role::Agent), false, Refused, Allowed),
            (Some(Role::Member), false, Refused, Allowed),
            (None, false, Refused, Refused),
        ] {
            let space = space(role, archived, subjects::Policy::Everyone);
            let verdicts = (NameExpert.judge(&person(OTHER), &space), OfferToKnow.judge(&person(OTHER), &space));
            assert_eq!(verdicts, (name, offer), "{role:?} archived {archived}");
        }
        let lost = Standing { may_read: false, ..space(Some(Role::Owner), false, subjects::Policy::Everyone) };
        assert_eq!(NameExpert.judge(&person(OTHER), &lost), Verdict::Refused);
        assert_eq!(StepBack.judge(&person(OTHER), &lost), Verdict::Allowed);
        assert_eq!(StepBack.judge(&Viewer::Nobody, &lost), Verdict::Refused);
    }

    #[test]
    fn who_invites_and_who_sees_and_steers_the_ladder_by_table() {
        use Verdict::{Allowed, Refused};
        for (who, role, state, invite, see, steer) in [
            (ASKER, None, State::Open, Allowed, Allowed, Allowed),
            (ASKER, None, State::Closed, Refused, Allowed, Allowed),
            (ASKER, None, State::Removed, Refused, Refused, Refused),
            (OTHER, Some(Role::Member), State::Open, Allowed, Refused, Refused),
            (OTHER, Some(Role::Expert), State::Open, Allowed, Allowed, Refused),
            (OTHER, Some(Role::Moderator), State::Open, Allowed, Allowed, Allowed),
            (OTHER, None, State::Open, Refused, Refused, Refused),
        ] {
            let (thing, me) = (asked(state, role, false, subjects::Policy::Members), person(who));
            let verdicts = (Invite.judge(&me, &thing), SeeLadder.judge(&me, &thing), SteerLadder.judge(&me, &thing));
            assert_eq!(verdicts, (invite, see, steer), "{who} {role:?} {state:?}");
        }
        let thing = asked(State::Open, None, false, subjects::Policy::Everyone);
        let back = |concerned: &[PersonId]| TakeInvitationBack { concerned: concerned.to_vec() };
        assert_eq!(back(&[OTHER]).judge(&person(OTHER), &thing), Allowed);
        assert_eq!(back(&[]).judge(&person(ASKER), &thing), Allowed);
        assert_eq!(back(&[]).judge(&person(OTHER), &thing), Refused);
    }

    #[test]
    fn who_may_change_and_take_away_by_table() {
        use Verdict::{Allowed, Refused};
        for (who, role, state, archived, edit, remove) in [
            (ASKER, None, State::Open, false, Allowed, Allowed),
            (ASKER, None, State::Closed, false, Allowed, Allowed),
            (ASKER, None, State::Open, true, Refused, Refused),
            (ASKER, None, State::Removed, false, Refused, Refused),
            (OTHER, Some(Role::Expert), State::Open, false, Refused, Refused),
            (OTHER, Some(Role::Moderator), State::Open, false, Refused, Allowed),
        ] {
            let thing = asked(state, role, archived, subjects::Policy::Everyone);
            let verdicts = (Edit.judge(&person(who), &thing), Remove.judge(&person(who), &thing));
            assert_eq!(verdicts, (edit, remove), "{who} {role:?} {state:?} archived {archived}");
        }
    }

    #[test]
    fn who_may_answer_by_table() {
        use subjects::Policy::{Everyone, Members, Owners};
        for (role, state, archived, replies, expected) in [
            (None, State::Open, false, Everyone, Verdict::Allowed),
            (None, State::Open, false, Members, Verdict::Refused),
            (Some(Role::Member), State::Open, false, Members, Verdict::Allowed),
            (Some(Role::Member), State::Open, false, Owners, Verdict::Refused),
            (Some(Role::Moderator), State::Open, false, Owners, Verdict::Allowed),
            (Some(Role::Owner), State::Closed, false, Everyone, Verdict::Refused),
            (Some(Role::Owner), State::Open, true, Everyone, Verdict::Refused),
        ] {
            let thing = asked(state, role, archived, replies);
            assert_eq!(
                Answer.judge(&person(OTHER), &thing),
                expected,
                "{role:?} {state:?} archived {archived} {replies:?}"
            );
        }
    }

    #[test]
    fn a_space_that_the_viewer_lost_lets_only_the_asker_accept() {
        let mut thing = asked(State::Open, None, false, subjects::Policy::Everyone);
        thing.standing = None;
        assert_eq!(Accept.judge(&person(ASKER), &thing), Verdict::Allowed);
        assert_eq!(Accept.judge(&person(OTHER), &thing), Verdict::Refused);
        assert_eq!(Answer.judge(&person(ASKER), &thing), Verdict::Refused);
    }
}
