//! Raters, and those who could be, as the database has them.

use kernel::{PersonId, RaterId, RoundId};

db::row! {
    /// Somebody who is asked.
    pub(crate) struct Rater {
        pub(crate) id: RaterId,
        pub(crate) round: RoundId,
        /// The letters of their group.
        pub(crate) group: String,
        /// Who it is, where they have an account.
        pub(crate) person: Option<PersonId>,
        /// Where they are written to.
        pub(crate) email: Option<String>,
        pub(crate) lang: String,
        pub(crate) begun: bool,
        pub(crate) finished: bool,
    }
}

db::row! {
    /// An employee, as far as their role in a round goes.
    pub(crate) struct Candidate {
        pub(crate) id: PersonId,
        pub(crate) lang: Option<String>,
        pub(crate) leader: bool,
        pub(crate) works_in_it: bool,
        pub(crate) function: String,
    }
}
