//! Keys for programs: made by a person, with scopes and an end.

mod actions;
mod api;
mod me;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use api::description;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/settings/tokens", Who::Person, Pace::Read, pages::index),
        Route::post("/settings/tokens", Who::Person, Pace::Write, pages::create),
        Route::delete("/settings/tokens/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/me", Who::Person, Pace::Read, me::me),
        Route::get("/api/stoa/v1/tokens", Who::Person, Pace::Read, api::index),
        Route::post("/api/stoa/v1/tokens", Who::Person, Pace::Write, api::create),
        Route::delete("/api/stoa/v1/tokens/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
