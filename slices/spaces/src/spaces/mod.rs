//! Spaces themselves: the list, the landing page, making one, its settings.

pub(crate) mod model;
pub(crate) mod store;
