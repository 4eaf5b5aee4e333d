//! Passwords: which are good enough, and how they are kept.

pub mod hashing;
pub mod model;
pub mod store;

pub use model::{Rules, Weak};
