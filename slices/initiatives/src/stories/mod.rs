//! Success stories: each is about something that was measured.

mod actions;
mod api;
mod form;
mod index;
mod show;
pub(crate) mod store;

pub(crate) use api::Api;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/stories", Who::Person, Pace::Read, index::index),
        Route::get("/journey/stories/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/stories", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/stories/{id}", Who::Person, Pace::Read, show::show),
        Route::get("/journey/stories/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/stories/{id}", Who::Employee, Pace::Post, form::update),
        Route::put("/journey/stories/{id}/reading", Who::Person, Pace::Write, show::read),
        Route::get("/api/stoa/v1/stories", Who::Person, Pace::Read, api::index),
    ]
}
