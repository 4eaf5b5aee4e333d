//! Strategies: what social technology is to do for the business, adopted by an enterprise council.

mod actions;
mod api;
mod form;
mod index;
mod show;
pub(crate) mod store;

pub(crate) use actions::find;
pub(crate) use api::Api;
pub(crate) use store::Strategy;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/strategy", Who::Person, Pace::Read, index::index),
        Route::get("/journey/strategy/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/strategy", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/strategy/{id}", Who::Person, Pace::Read, show::show),
        Route::get("/journey/strategy/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/strategy/{id}", Who::Employee, Pace::Post, form::update),
        Route::get("/api/stoa/v1/strategies/{id}", Who::Person, Pace::Read, api::show),
    ]
}
