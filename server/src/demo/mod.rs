//! Havsel, the demo company: read from `demo/`, which is embedded in the program, and loaded into an empty database.
//!
//! Times are days before a Monday, so that "Friday" in a text stays a Friday: the anchor is the last Monday whose morning is
//! over. The files' format is described in `demo/README.md`.

mod journey;
mod load;
mod mentions;
mod people;
mod source;
mod spaces;
mod store;
mod threads;
mod time;

pub use load::{SignIn, load, load_if_empty};
pub use time::anchor;

/// Everybody's password in the demo. It is no secret: the demo listens on this machine alone and says so.
pub const PASSWORD: &str = "heat-pumps-hum-softly";
