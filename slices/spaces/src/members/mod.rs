//! Who belongs to a space, and as what.

pub(crate) mod store;
