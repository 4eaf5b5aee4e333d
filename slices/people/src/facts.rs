//! What can have happened to people.

use kernel::{Fact, PersonId};
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
