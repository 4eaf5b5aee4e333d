//! Links that prove a mail address: they are mailed, hold for a while, and once.
//!
//! The secret in the link is derived from the link's id with the installation's key: the database holds its hash only, and
//! a mail that has to be sent again has the same link.

pub(crate) mod actions;
mod letter;
mod model;
pub(crate) mod pages;
pub(crate) mod store;

pub(crate) use letter::{lasting, mail, send};
pub(crate) use model::{Link, Purpose, secret_of};
