//! Who owns an initiative, each for a function of the organisation.

pub(crate) mod store;

pub(crate) use store::Owner;
