//! What can be done with a subject, behind its three dots. It loads when it is opened; without scripts it is a page.

mod pages;

use web::{Pace, Route, Who};

/// Its address.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![Route::get("/subjects/{id}/menu", Who::Person, Pace::Read, pages::show)]
}
