//! What can have happened to people.

use kernel::{Fact, PersonId, SessionId};
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $ty),* }
        impl Fact for $name { const KIND: &'static str = $kind; }
    )+};
}

facts! {
    /// Somebody has an account now.
    PersonJoined = "people.joined" {
        /// Who.
        person: PersonId,
    }
}

facts! {
    /// Somebody changed what stands in their profile, or it was changed for them.
    ProfileChanged = "people.profile.changed" {
        /// Whose.
        person: PersonId,
    }
    /// Somebody has another photo, or none any more.
    PhotoChanged = "people.photo.changed" {
        /// Whose.
        person: PersonId,
    }
    /// Somebody must not get in any more by a door they had: streams close.
    AccessRevoked = "people.access_revoked" {
        /// Who.
        person: PersonId,
        /// The session that ended; none if all did, tokens with them.
        session: Option<SessionId>,
    }
}
