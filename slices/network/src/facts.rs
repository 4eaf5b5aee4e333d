//! What can have happened here that no other room records. Texts, removals and closures are facts of `subjects`.
//!
//! Bookmarks leave no fact: they are nobody's business but their owner's.

use kernel::{Fact, PersonId, SpaceId, SubjectId, Timestamp};
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
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
        }
    )+};
}

facts! {
    /// Somebody reacted.
    Reacted = "network.reacted" {
        /// The thread that it belongs to.
        root: SubjectId,
        /// Who wrote what was reacted to.
        author: PersonId,
        /// One of the six, by name.
        reaction: String,
    }
    /// Somebody took a reaction back.
    ReactionWithdrawn = "network.reaction_withdrawn" {
        /// The thread that it belongs to.
        root: SubjectId,
        /// One of the six, by name.
        reaction: String,
    }
    /// It stands on top of its space until a moment.
    Pinned = "network.pinned" {
        /// When that ends.
        until: Timestamp,
    }
    /// It stands there no more.
    Unpinned = "network.unpinned" {}
    /// Somebody read in a thread what was new to them. The subject is the thread.
    ThreadRead = "network.thread_read" {
        /// Who.
        person: PersonId,
        /// The thread.
        root: SubjectId,
        /// How far.
        upto: Option<SubjectId>,
    }
}

/// Somebody marked all of a space as read, up to a moment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SpaceRead {
    /// Where.
    pub space: SpaceId,
    /// Who.
    pub person: PersonId,
    /// How far.
    pub upto: SubjectId,
}

impl Fact for SpaceRead {
    const KIND: &'static str = "network.space_read";
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}
