//! What can have happened around measuring.

use crate::day::Day;
use kernel::{AgreementId, Fact};
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $ty),*
        }
        impl Fact for $name {
            const KIND: &'static str = $kind;
        }
    )+};
}

facts! {
    /// Somebody recorded an agreement; it does not hold yet.
    AgreementRecorded = "measures.agreement_recorded" {
        /// Which one.
        agreement: AgreementId,
    }
    /// Somebody else confirmed it: it holds from now on.
    AgreementConfirmed = "measures.agreement_confirmed" {
        /// Which one.
        agreement: AgreementId,
        /// The one that it replaces, if one held until now.
        replaces: Option<AgreementId>,
    }
    /// It holds no more, or was withdrawn before it held.
    AgreementEnded = "measures.agreement_ended" {
        /// Which one.
        agreement: AgreementId,
        /// Whether what had been collected was deleted.
        erased: bool,
    }
    /// What had been collected was deleted after measuring had ended.
    ValuesErased = "measures.values_erased" {}
    /// Somebody stated how much of the activity behind a sub-dimension runs on connected systems.
    CoverageStated = "measures.coverage_stated" {
        /// Which sub-dimension.
        sub_dimension: String,
        /// How much, in per cent.
        percent: i64,
    }
    /// A day is over and may be rolled up.
    DayEnded = "measures.day_ended" {
        /// Which day.
        day: Day,
    }
    /// It was rolled up.
    RolledUp = "measures.rolled_up" {
        /// Which day.
        day: Day,
    }
}
