//! What can have happened to a question beyond what happens to any subject.

use kernel::{Fact, PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};

/// Somebody accepted an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AnswerAccepted {
    /// The question.
    pub question: SubjectId,
    /// Where it was asked.
    pub space: SpaceId,
    /// The answer.
    pub answer: SubjectId,
    /// Who wrote the answer.
    pub author: PersonId,
}

impl Fact for AnswerAccepted {
    const KIND: &'static str = "questions.answer_accepted";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.question)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// An answer is accepted no more: somebody took it back, accepted another one, or the answer was taken away.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AcceptanceWithdrawn {
    /// The question.
    pub question: SubjectId,
    /// Where it was asked.
    pub space: SpaceId,
    /// The answer.
    pub answer: SubjectId,
}

impl Fact for AcceptanceWithdrawn {
    const KIND: &'static str = "questions.acceptance_withdrawn";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.question)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// Somebody says that an answer helps, or that they have the same question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VoteCast {
    /// The answer or the question.
    pub subject: SubjectId,
    /// Where.
    pub space: SpaceId,
    /// The question that it belongs to.
    pub question: SubjectId,
    /// Who wrote it.
    pub author: PersonId,
}

impl Fact for VoteCast {
    const KIND: &'static str = "questions.vote_cast";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// Somebody took their vote back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VoteWithdrawn {
    /// The answer or the question.
    pub subject: SubjectId,
    /// Where.
    pub space: SpaceId,
    /// The question that it belongs to.
    pub question: SubjectId,
}

impl Fact for VoteWithdrawn {
    const KIND: &'static str = "questions.vote_withdrawn";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// A question was closed as asking what another one asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DuplicateMarked {
    /// The question.
    pub question: SubjectId,
    /// Where it was asked.
    pub space: SpaceId,
    /// The other one.
    pub original: SubjectId,
}

impl Fact for DuplicateMarked {
    const KIND: &'static str = "questions.duplicate_marked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.question)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// A question that was closed so was opened again, or leads to another one now.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DuplicateUnmarked {
    /// The question.
    pub question: SubjectId,
    /// Where it was asked.
    pub space: SpaceId,
    /// The other one.
    pub original: SubjectId,
}

impl Fact for DuplicateUnmarked {
    const KIND: &'static str = "questions.duplicate_unmarked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.question)
    }
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

kernel::facts_in_spaces! {
    /// A question was answered days ago, and whoever asked has accepted nothing: said once.
    AcceptanceDue = "questions.acceptance_due" about question {
        /// Whom it concerns: who asked.
        people: Vec<PersonId>,
    }
    /// Somebody who knows vouches for an answer, or goes on to do so.
    AnswerVerified = "questions.answer_verified" about answer {
        /// Its question.
        question: SubjectId,
        /// Who wrote it.
        author: PersonId,
        /// Until when, in milliseconds.
        until: i64,
    }
    /// Nobody vouches for it any more.
    VerificationWithdrawn = "questions.verification_withdrawn" about answer {
        /// Its question.
        question: SubjectId,
    }
    /// The time for which somebody vouches for an answer is almost over: said once.
    VerificationDue = "questions.verification_due" about answer {
        /// Its question.
        question: SubjectId,
        /// Whom it concerns: who vouches.
        people: Vec<PersonId>,
    }
    /// Somebody was asked by name to answer.
    Invited = "questions.invited" about question {
        /// Whom it concerns: who was asked.
        people: Vec<PersonId>,
    }
    /// Nobody has answered, and those who know of it are asked.
    ExpertsAsked = "questions.experts_asked" about question {
        /// Whom it concerns: those who are asked.
        people: Vec<PersonId>,
    }
    /// Still nobody has, and those who answer for the space are asked.
    OwnersAsked = "questions.owners_asked" about question {
        /// Whom it concerns: those who are asked; nobody if none could be.
        people: Vec<PersonId>,
    }
    /// Still nobody has: the question is to become a request.
    Escalated = "questions.escalated" about question {
        /// Who asked it.
        asker: PersonId,
    }
    /// Somebody proposed another text for a question or an answer.
    ChangeProposed = "questions.change_proposed" about subject {
        /// The question that it belongs to.
        question: SubjectId,
        /// Whom it concerns: who wrote the text; where they have left, the owners of the space.
        people: Vec<PersonId>,
    }
    /// It became a version of the text.
    ChangeAccepted = "questions.change_accepted" about subject {
        /// The question that it belongs to.
        question: SubjectId,
        /// Who proposed it.
        by: PersonId,
        /// Whom it concerns: who proposed it, and who wrote the text before, without whoever accepted it.
        people: Vec<PersonId>,
    }
    /// It did not, and whoever proposed it is told why.
    ChangeDeclined = "questions.change_declined" about subject {
        /// The question that it belongs to.
        question: SubjectId,
        /// Whom it concerns: who proposed it.
        people: Vec<PersonId>,
    }
    /// Whoever proposed it took it back.
    ChangeWithdrawn = "questions.change_withdrawn" about subject {
        /// The question that it belongs to.
        question: SubjectId,
    }
    /// Somebody stopped that others are asked.
    LadderStopped = "questions.ladder_stopped" about question {
    }
}

macro_rules! in_space {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name {
            /// Where.
            pub space: SpaceId,
            $($(#[$fdoc])* pub $field: $ty),*
        }
        impl Fact for $name {
            const KIND: &'static str = $kind;
            fn space(&self) -> Option<SpaceId> {
                Some(self.space)
            }
        }
    )+};
}

in_space! {
    /// New questions of a space climb from now on, or climb otherwise.
    LadderSet = "questions.ladder_set" {
    }
    /// They stay where they are again.
    LadderUnset = "questions.ladder_unset" {
    }
    /// Somebody offers to be asked about a topic.
    ExpertOffered = "questions.expert_offered" {
        /// The topic.
        topic: String,
        /// Who.
        person: PersonId,
    }
    /// Somebody is an expert for a topic now.
    ExpertNamed = "questions.expert_named" {
        /// The topic.
        topic: String,
        /// Whom it concerns: the expert.
        people: Vec<PersonId>,
    }
    /// Somebody is an expert for it no more, or what they offered was declined.
    ExpertReleased = "questions.expert_released" {
        /// The topic.
        topic: String,
        /// Who.
        person: PersonId,
    }
}
