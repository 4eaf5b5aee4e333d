//! Archived spaces.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod pages;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/spaces/{slug}/archive", Who::Person, Pace::Write, pages::update),
        Route::delete("/spaces/{slug}/archive", Who::Person, Pace::Write, pages::destroy),
        Route::put("/api/stoa/v1/spaces/{id}/archive", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/spaces/{id}/archive", Who::Person, Pace::Write, api::destroy),
    ]
}
