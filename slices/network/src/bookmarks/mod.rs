//! What a person keeps to read again. Nobody else learns of it, so it leaves no fact.

pub mod api;
mod pages;
pub mod store;

use web::{Pace, Route, Who};

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/bookmarks", Who::Person, Pace::Read, pages::index),
        Route::put("/subjects/{id}/bookmark", Who::Person, Pace::Write, pages::update),
        Route::delete("/subjects/{id}/bookmark", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/bookmarks", Who::Person, Pace::Read, api::index),
        Route::put("/api/stoa/v1/subjects/{id}/bookmark", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/subjects/{id}/bookmark", Who::Person, Pace::Write, api::destroy),
    ]
}
