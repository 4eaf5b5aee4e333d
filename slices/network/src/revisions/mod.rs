//! The versions of a text, and what changed from one to the next.

pub mod api;
mod pages;
mod store;

use web::{Pace, Route, Who};

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/subjects/{id}/revisions", Who::Anyone, Pace::Read, pages::index),
        Route::get("/api/stoa/v1/subjects/{id}/revisions", Who::Anyone, Pace::Read, api::index),
    ]
}
