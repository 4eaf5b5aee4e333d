//! The headings of a page: what stands in its table of contents, and the anchors that lead to them.

mod model;
pub(crate) mod store;

pub(crate) use model::{anchored, headings};
