//! Wishes to become a member.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/spaces/{slug}/request", Who::Person, Pace::Write, pages::ask),
        Route::delete("/spaces/{slug}/request", Who::Person, Pace::Write, pages::withdraw),
        Route::put("/spaces/{slug}/requests/{id}", Who::Person, Pace::Write, pages::approve),
        Route::delete("/spaces/{slug}/requests/{id}", Who::Person, Pace::Write, pages::decline),
        Route::get("/api/stoa/v1/spaces/{id}/requests", Who::Person, Pace::Read, api::index),
        Route::put("/api/stoa/v1/spaces/{id}/request", Who::Person, Pace::Write, api::ask),
        Route::delete("/api/stoa/v1/spaces/{id}/request", Who::Person, Pace::Write, api::withdraw),
        Route::put("/api/stoa/v1/spaces/{id}/requests/{request}", Who::Person, Pace::Write, api::approve),
        Route::delete("/api/stoa/v1/spaces/{id}/requests/{request}", Who::Person, Pace::Write, api::decline),
    ]
}
