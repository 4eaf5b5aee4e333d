//! What rounds of assessment came to: this slice's own copy of what it needs of them.

mod model;
mod store;

pub(crate) use model::Placed;
pub(crate) use store::{all, keep, latest};
