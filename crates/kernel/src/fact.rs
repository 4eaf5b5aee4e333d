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

/// Makes facts that happen in a space and are about a subject: a struct each, with its fields, its kind and the field that holds the
/// subject.
#[macro_export]
macro_rules! facts_in_spaces {
    ($($(#[$doc:meta])* $name:ident = $kind:literal about $about:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            /// Where.
            pub space: $crate::SpaceId,
            /// What it is about.
            pub $about: $crate::SubjectId,
            $($(#[$fdoc])* pub $field: $ty),*
        }
        impl $crate::Fact for $name {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Option<$crate::SubjectId> { Some(self.$about) }
            fn space(&self) -> Option<$crate::SpaceId> { Some(self.space) }
        }
    )+};
}
