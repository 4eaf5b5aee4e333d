//! Who may do what.

pub mod profiles;
