//! What an answer is, as its question's page shows it.

use kernel::{AudienceId, PersonId, SubjectId, Timestamp};
use subjects::Subject;

/// Something below a question, and the question.
pub struct Below {
    /// What may be an answer.
    pub answer: Subject,
    /// The question.
    pub question: SubjectId,
}

db::row! {
    /// An answer with its text.
    pub struct Answer {
        /// Which one.
        pub id: SubjectId,
        /// Who wrote it.
        pub author: PersonId,
        /// Who may see it: those who may see the question.
        pub audience: AudienceId,
        /// See [`subjects::State`].
        pub state_code: i64,
        /// Grows with every edit.
        pub version: i64,
        /// When its text was last changed.
        pub edited_at: Option<Timestamp>,
        /// Comments below it.
        pub reply_count: i64,
        /// Its text, empty if it was taken away.
        pub html: String,
        /// What was typed, empty if it was taken away.
        pub source: String,
    }
}
