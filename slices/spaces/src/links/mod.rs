//! Curated links on the landing page.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces/{slug}/links", Who::Person, Pace::Read, pages::index),
        Route::post("/spaces/{slug}/links", Who::Person, Pace::Write, pages::create),
        Route::delete("/spaces/{slug}/links/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/spaces/{id}/links", Who::Anyone, Pace::Read, api::index),
        Route::post("/api/stoa/v1/spaces/{id}/links", Who::Person, Pace::Write, api::create),
        Route::delete("/api/stoa/v1/spaces/{id}/links/{link}", Who::Person, Pace::Write, api::destroy),
    ]
}
