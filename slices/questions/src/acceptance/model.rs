//! A line in the history of what was accepted.

use kernel::{PersonId, RevisionId, SubjectId, Timestamp};

db::row! {
    /// Who accepted which answer, when, and until when it held.
    pub struct Acceptance {
        /// Its id has the moment in which it began.
        pub id: RevisionId,
        /// The answer.
        pub answer: SubjectId,
        /// Who accepted it.
        pub by: PersonId,
        /// Their name.
        pub by_name: String,
        /// When it ended; nothing while it holds.
        pub until: Option<Timestamp>,
        /// The name of whoever ended it.
        pub ended_by: Option<String>,
    }
}
