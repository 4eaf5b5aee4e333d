//! Who finds a space, who reads in it, how one joins.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod model;
pub(crate) mod pages;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces/{slug}/audience", Who::Person, Pace::Read, pages::edit),
        Route::put("/spaces/{slug}/audience", Who::Person, Pace::Write, pages::update),
        Route::get("/api/stoa/v1/spaces/{id}/audience", Who::Person, Pace::Read, api::show),
        Route::put("/api/stoa/v1/spaces/{id}/audience", Who::Person, Pace::Write, api::update),
    ]
}
