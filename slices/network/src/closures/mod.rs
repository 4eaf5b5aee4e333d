//! Closing a thread with a reason, and opening it again.

pub mod actions;
pub mod api;
mod pages;
mod panel;
pub mod store;

pub use panel::PANEL;
use web::{Pace, Route, Who};

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/subjects/{id}/closure", Who::Person, Pace::Read, pages::edit),
        Route::put("/subjects/{id}/closure", Who::Person, Pace::Write, pages::update),
        Route::delete("/subjects/{id}/closure", Who::Person, Pace::Write, pages::destroy),
        Route::put("/api/stoa/v1/subjects/{id}/closure", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/subjects/{id}/closure", Who::Person, Pace::Write, api::destroy),
    ]
}
