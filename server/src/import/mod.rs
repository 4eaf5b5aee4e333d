//! Bringing in what lives elsewhere.

mod batch;
pub mod slack;
pub mod stackexchange;
