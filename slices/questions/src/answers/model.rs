//! What an answer is, as its question's page shows it.

use kernel::SubjectId;
use subjects::Subject;

/// Something below a question, and the question.
pub struct Below {
    /// What may be an answer.
    pub answer: Subject,
    /// The question.
    pub question: SubjectId,
}
