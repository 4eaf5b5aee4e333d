//! A round, as the database has it.

use kernel::{PersonId, RoundId, Timestamp};

db::row! {
    /// A round, as it is kept.
    #[derive(PartialEq, Eq)]
    pub struct Round {
        pub id: RoundId,
        pub title: String,
        /// A unit's name; empty for the whole organisation.
        pub unit: String,
        /// The instrument's version.
        pub instrument: String,
        /// `full`, `pulse` or `focus`.
        pub length: String,
        /// The sub-dimensions of a focus, with commas between them.
        pub focus: String,
        /// Everybody answers by name.
        pub named: bool,
        /// How many of the other employees are asked.
        pub sample: i64,
        /// The groups that are asked by the directory, with commas between them.
        pub directory: String,
        /// Lines of a list, until the round opens.
        pub listed: String,
        /// Customers answer by a link that is handed on.
        pub customers: bool,
        pub made_by: PersonId,
        pub closes_at: Timestamp,
        pub opened_at: Option<Timestamp>,
        pub reminded_at: Option<Timestamp>,
        pub closed_at: Option<Timestamp>,
        /// What is looked at again, with commas between the sub-dimensions.
        pub consensus_subs: String,
        pub consensus_until: Option<Timestamp>,
        pub published_at: Option<Timestamp>,
    }
}
