//! Topics: what people want the council to talk about, on their own account or out of a thread.

mod actions;
mod api;
mod index;
pub(crate) mod model;
mod new;
mod show;
pub(crate) mod store;

pub(crate) use actions::find;
pub(crate) use api::Api;
pub(crate) use model::Standing;
pub(crate) use store::Topic;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/councils/{id}/topics";
    vec![
        Route::get("/council/{id}/topics", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/{id}/topics/new", Who::Person, Pace::Read, new::new),
        Route::post("/council/{id}/topics", Who::Person, Pace::Post, new::create),
        Route::get("/council/topics/{id}", Who::Anyone, Pace::Read, show::show),
        Route::post("/council/topics/{id}/decline", Who::Person, Pace::Write, show::decline),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
    ]
}
