//! The spaces in which somebody may begin a thread, to choose from.

mod store;

pub use store::{Place, to_write_in};
