//! Answers: subjects below a question.

mod actions;
mod api;
mod model;
mod pages;
pub(crate) mod store;
pub(crate) mod view;

pub(crate) use actions::check;
pub(crate) use api::Api;
pub(crate) use model::Below;
pub(crate) use store::Answer;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/questions/{id}/answers";
    vec![
        Route::post("/questions/{id}/answers", Who::Person, Pace::Post, pages::create),
        Route::get(API, Who::Anyone, Pace::Read, api::index),
        Route::post(API, Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/answers/{id}", Who::Anyone, Pace::Read, api::show),
    ]
}
