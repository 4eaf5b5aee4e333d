//! The method by which an organisation's social maturity is evaluated and raised: Forrester's four kinds and five stages, with our
//! own instrument.
//!
//! This crate is pure: it knows no database, no clock and no random numbers, so a result can be worked out again from the same
//! answers, to the last digit. What is asked, measured and recommended is data under `data/`, in versions, in each language.
//!
//! - [`instrument`]: blocks, sub-dimensions, questions with their anchors;
//! - [`scoring`]: from answers to scores with their bounds, intervals and agreement;
//! - [`placement`]: from scores to one of the four kinds;
//! - [`cuts`]: which groups may be shown, so that nobody is found by subtraction;
//! - [`measures`]: what the platform can see, on the same scale;
//! - [`capabilities`] and [`function`]: what things serve, and where their owners come from;
//! - [`catalogue`]: the actions and their expected effects;
//! - [`planning`]: which of them are offered, in which order, what blocks them, what to expect;
//! - [`rules`]: how one sees that an action is done;
//! - [`sheet`]: answers and results as JSON.

pub mod answer;
pub mod capabilities;
pub mod catalogue;
pub mod cuts;
pub mod function;
pub mod instrument;
pub mod measures;
pub mod placement;
pub mod planning;
pub mod rules;
pub mod scoring;
pub mod sheet;

pub use answer::Answer;
pub use function::Function;
pub use instrument::{Block, Group, Instrument, Item, Kind, Length, SubDimension, Words};
pub use placement::Placement;
pub use scoring::{Rater, Result as Scored, Status};

/// What is wrong with a data file.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct DataError {
    /// Which file.
    pub file: String,
    /// What is wrong, and what would be right.
    pub what: String,
}

impl DataError {
    fn new(file: &str, what: impl std::fmt::Display) -> Self {
        Self { file: file.to_owned(), what: what.to_string() }
    }
}
