//! The accepted answer of a question: who accepted which, when, and until when.

mod actions;
mod api;
mod pages;
pub(crate) mod store;

pub(crate) use actions::end;
pub(crate) use api::Api;
pub(crate) use store::Acceptance;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/questions/{id}/acceptance";
    vec![
        Route::put("/questions/{id}/acceptance", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/{id}/acceptance", Who::Person, Pace::Write, pages::destroy),
        Route::put(API, Who::Person, Pace::Write, api::update),
        Route::delete(API, Who::Person, Pace::Write, api::destroy),
    ]
}
