//! Meetings: planned, open, closed, with minutes; or called off.

mod actions;
mod api;
mod form;
mod index;
pub(crate) mod model;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{count, seated, sitting, taken};
pub(crate) use api::Api;
pub(crate) use index::Line;
pub(crate) use model::{Sitting, Stage};
pub(crate) use show::again as show_again;
pub(crate) use store::Meeting;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/councils/{id}/meetings";
    vec![
        Route::get("/council/{id}/meetings", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/{id}/meetings/new", Who::Person, Pace::Read, form::new),
        Route::post("/council/{id}/meetings", Who::Person, Pace::Post, form::create),
        Route::get("/council/meetings/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/council/meetings/{id}/edit", Who::Person, Pace::Read, form::edit),
        Route::put("/council/meetings/{id}", Who::Person, Pace::Post, form::update),
        Route::post("/council/meetings/{id}/opening", Who::Person, Pace::Write, verbs::open),
        Route::post("/council/meetings/{id}/closing", Who::Person, Pace::Write, verbs::close),
        Route::post("/council/meetings/{id}/cancellation", Who::Person, Pace::Write, verbs::call_off),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/council-meetings/{id}", Who::Anyone, Pace::Read, api::show),
    ]
}
