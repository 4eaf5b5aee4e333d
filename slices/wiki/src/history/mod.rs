//! The versions of a page: who wrote what and why, what changed between any two, and the way back to one.

mod actions;
mod api;
mod pages;
pub(crate) mod store;

pub(crate) use api::Api;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/pages/{id}/history", Who::Anyone, Pace::Read, pages::index),
        Route::get("/pages/{id}/versions/{version}", Who::Anyone, Pace::Read, pages::show),
        Route::post("/pages/{id}/versions/{version}/restoration", Who::Person, Pace::Post, pages::restore),
        Route::get("/api/stoa/v1/pages/{id}/versions", Who::Anyone, Pace::Read, api::index),
        Route::get("/api/stoa/v1/pages/{id}/versions/{version}", Who::Anyone, Pace::Read, api::show),
    ]
}
