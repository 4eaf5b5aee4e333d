//! Something that happened, stored in the same transaction as the change.

use serde::{Serialize, de::DeserializeOwned};

/// A fact is a small struct in a slice's `facts.rs`, named in the past tense. Its JSON is what effects get, so it only
/// ever gains optional fields. It carries ids, never texts that somebody wrote.
pub trait Fact: Serialize + DeserializeOwned + Send {
    /// `slice.thing.happened`, as documented in `docs/reference/facts.md`.
    const KIND: &'static str;

    /// The subject it is about, whose audience decides who may hear of it.
    fn subject(&self) -> Option<crate::SubjectId> {
        None
    }
    /// It happened elsewhere and long ago, and an import tells it: nobody is told, no stream carries it.
    fn is_history(&self) -> bool {
        false
    }
    /// The space it happened in.
    fn space(&self) -> Option<crate::SpaceId> {
        None
    }
}
