//! The accepted answer of a question: who accepted which, when, and until when.

mod actions;
mod api;
pub(crate) mod model;
mod pages;
mod reminding;
pub(crate) mod store;

pub(crate) use actions::end;
pub(crate) use api::Api;
pub(crate) use model::As;
pub(crate) use reminding::REMIND;
pub(crate) use store::Acceptance;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/questions/{id}/acceptance";
    vec![
        Route::put("/questions/{id}/acceptance", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/{id}/acceptance", Who::Person, Pace::Write, pages::destroy),
        Route::put(API, Who::Person, Pace::Write, api::update),
        Route::delete(API, Who::Person, Pace::Write, api::destroy),
        Route::get("/api/stoa/v1/questions/{id}/acceptances", Who::Anyone, Pace::Read, api::index),
    ]
}
