//! What administrators did.

use kernel::{EffectId, Fact, PersonId};
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
    /// An effect that was parked is tried again.
    EffectRetried = "admin.effect_retried" {
        /// Which one.
        effect: EffectId,
        /// Its name.
        name: String,
    }
    /// An effect that was parked will never happen.
    EffectDiscarded = "admin.effect_discarded" {
        /// Which one.
        effect: EffectId,
        /// Its name.
        name: String,
    }
    /// A restored copy was let out: it may send mail from now on.
    QuarantineEnded = "admin.quarantine_ended" {
        /// How many outbound effects waited.
        waited: u64,
        /// Whether they were forgotten instead of done.
        forgotten: bool,
    }
    /// Somebody asked why a person may see a thing. The thing's audience does not decide who hears of it, so it is carried
    /// as a number.
    AccessExplained = "admin.access_explained" {
        /// Who may see it or not.
        person: PersonId,
        /// The id of the thing, as text.
        thing: String,
    }
}
