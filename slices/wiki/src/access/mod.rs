//! Who reads a page: whoever reads the page above it, fewer people, or more.

mod actions;
mod api;
mod derive;
mod model;
mod pages;
mod store;

pub(crate) use api::Api;
pub(crate) use derive::follow;
pub(crate) use store::of_handle;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const JSON: &str = "/api/stoa/v1/pages/{id}/access";
    vec![
        Route::get("/pages/{id}/access", Who::Person, Pace::Read, pages::edit),
        Route::put("/pages/{id}/access", Who::Person, Pace::Write, pages::update),
        Route::post("/pages/{id}/readers", Who::Person, Pace::Write, pages::name),
        Route::delete("/pages/{id}/readers/{reader}", Who::Person, Pace::Write, pages::dismiss),
        Route::get(JSON, Who::Person, Pace::Read, api::show),
        Route::put(JSON, Who::Person, Pace::Write, api::update),
    ]
}
