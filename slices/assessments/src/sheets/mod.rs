//! Sheets: what the raters of a round answer. Saved at once, answer by answer.

pub(crate) mod actions;
mod model;
pub(crate) mod store;

pub(crate) use model::{Given, LONGEST_COMMENT, Said, Wrong, check};
