//! Bringing in what lives elsewhere.

mod archive;
mod batch;
pub mod markdown;
pub mod slack;
pub mod stackexchange;
