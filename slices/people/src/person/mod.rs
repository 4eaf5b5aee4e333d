//! A person: the published row.

pub mod model;
pub mod store;

pub use model::folded;
pub use store::PersonRow;
