//! Who took something away. Bringing it back is a resource of its own, so that "Undo" is a form.

pub mod pages;
pub mod store;

use web::{Pace, Route, Who};

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/subjects/{id}/restoration", Who::Person, Pace::Write, pages::create),
        Route::post("/api/stoa/v1/subjects/{id}/restoration", Who::Person, Pace::Write, pages::create_json),
    ]
}
