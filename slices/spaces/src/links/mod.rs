//! Curated links on the landing page.

pub(crate) mod store;
