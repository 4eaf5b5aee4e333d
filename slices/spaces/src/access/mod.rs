//! Why somebody sees a space or a subject.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod model;
pub(crate) mod pages;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces/{slug}/access", Who::Person, Pace::Read, pages::of_space),
        Route::get("/subjects/{id}/access", Who::Person, Pace::Read, pages::of_subject),
        Route::get("/api/stoa/v1/spaces/{id}/access", Who::Person, Pace::Read, api::of_space),
        Route::get("/api/stoa/v1/subjects/{id}/access", Who::Person, Pace::Read, api::of_subject),
    ]
}
