//! Raters: those who are asked in a round, in which role, and whether they have answered. What they said is in [`crate::sheets`],
//! and nothing here leads there.

pub(crate) mod actions;
pub(crate) mod letter;
mod model;
mod record;
pub(crate) mod store;

pub(crate) use model::{Secret, by_name, choose};
pub(crate) use record::Rater;
