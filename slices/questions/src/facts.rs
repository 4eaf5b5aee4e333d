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
