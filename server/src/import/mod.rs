//! Bringing in what lives elsewhere.

pub mod slack;
