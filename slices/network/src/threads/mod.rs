//! A thread: what began it, and the conversation below, of any length.

pub mod conversation;
pub mod pages;
pub mod window;

use web::panels::{Panel, Place};
use web::{Pace, Route, Who};

/// Its addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![Route::get("/posts/{id}", Who::Anyone, Pace::Read, pages::show)]
}

/// The conversation below subjects that have pages of their own.
#[must_use]
pub const fn foot() -> Panel {
    Panel { place: Place::SubjectFoot, order: 50, load: conversation::panel }
}
