//! The first page: what is new in one's spaces; to a visitor, what the organisation says to everyone.

mod model;
mod pages;
mod store;

use web::{Pace, Route, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/", Who::Anyone, Pace::Read, pages::show)]
}
