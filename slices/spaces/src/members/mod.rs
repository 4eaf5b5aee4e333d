//! Who belongs to a space, and as what.

pub(crate) mod actions;
pub(crate) mod adding;
pub(crate) mod api;
pub(crate) mod lookup;
pub(crate) mod model;
pub(crate) mod outside;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces/{slug}/members", Who::Person, Pace::Read, pages::index),
        Route::post("/spaces/{slug}/members", Who::Employee, Pace::Write, adding::create),
        Route::get("/spaces/{slug}/members/new", Who::Employee, Pace::Read, adding::new),
        Route::put("/spaces/{slug}/members/{person}", Who::Person, Pace::Write, pages::update),
        Route::delete("/spaces/{slug}/members/{person}", Who::Person, Pace::Write, pages::destroy),
        Route::put("/spaces/{slug}/membership", Who::Person, Pace::Write, pages::join),
        Route::delete("/spaces/{slug}/membership", Who::Person, Pace::Write, pages::leave),
        Route::get("/api/stoa/v1/spaces/{id}/members", Who::Person, Pace::Read, api::index),
        Route::post("/api/stoa/v1/spaces/{id}/members", Who::Person, Pace::Write, api::create),
        Route::put("/api/stoa/v1/spaces/{id}/members/{person}", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/spaces/{id}/members/{person}", Who::Person, Pace::Write, api::destroy),
    ]
}
