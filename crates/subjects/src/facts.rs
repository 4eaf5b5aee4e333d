//! What can have happened to any subject.

use kernel::{Fact, PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal $(history $history:ident)? { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name {
            /// What it is about.
            pub subject: SubjectId,
            /// Where.
            pub space: SpaceId,
            $($(#[$fdoc])* pub $field: $ty),*
        }
        impl Fact for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Option<SubjectId> { Some(self.subject) }
            fn space(&self) -> Option<SpaceId> { Some(self.space) }
            $(fn is_history(&self) -> bool { self.$history })?
        }
    )+};
}

facts! {
    /// Somebody wrote something: a post, a reply, a question, an answer.
    SubjectCreated = "subjects.created" history imported {
        /// The kind of the subject.
        kind: String,
        /// The thread that it belongs to, itself if it begins one.
        root: SubjectId,
        /// What it answers, if anything.
        parent: Option<SubjectId>,
        /// Who is named in it.
        mentions: Vec<PersonId>,
        /// The topics in it.
        topics: Vec<String>,
        /// It came from an import: nobody is told.
        #[serde(default)]
        imported: bool,
    }
    /// A text was changed. The earlier one is kept.
    SubjectEdited = "subjects.edited" {
        /// The thread that it belongs to.
        root: SubjectId,
        /// Who is named in it now and was not before.
        mentions: Vec<PersonId>,
        /// The topics in it now.
        topics: Vec<String>,
    }
    /// It was taken away; a stub stays where replies hang.
    SubjectRemoved = "subjects.removed" {
        /// The thread that it belongs to.
        root: SubjectId,
    }
    /// It was brought back.
    SubjectRestored = "subjects.restored" {
        /// The thread that it belongs to.
        root: SubjectId,
    }
    /// Other people may see it from now on.
    SubjectReaddressed = "subjects.readdressed" {
        /// The thread that it belongs to.
        root: SubjectId,
    }
    /// It was closed or opened again.
    SubjectStateChanged = "subjects.state_changed" {
        /// `open` or `closed`.
        state: String,
    }
}
