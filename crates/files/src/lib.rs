//! Stored bytes: what people upload, what is made of it, and how it leaves again.
//!
//! - [`Store`] keeps bytes under random keys and has them on the disk before it says so.
//! - [`sniff`] says what bytes are, from what is in them and only then from their name;
//!   [`disposition`] and [`clean_name`] make names harmless.
//! - [`media`] takes strangers' pictures apart in a child process with hard limits.
//! - [`face`] draws portraits for people who do not exist.
//!
//! Who may read a file is not decided here: a key is no permission.

pub mod face;
mod key;
mod kind;
pub mod media;
mod name;
mod sniff;
mod store;
mod whole;

pub use key::{BadKey, Key};
pub use kind::{Class, Kind};
pub use name::{clean_name, disposition};
pub use sniff::{HEAD, sniff};
pub use store::{Found, Store, StoreError, Stored};
