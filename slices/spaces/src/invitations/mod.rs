//! Invitations into spaces.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/spaces/{slug}/invitation", Who::Person, Pace::Write, pages::accept),
        Route::delete("/spaces/{slug}/invitation", Who::Person, Pace::Write, pages::decline),
        Route::delete("/spaces/{slug}/invitations/{id}", Who::Person, Pace::Write, pages::take_back),
        Route::get("/api/stoa/v1/spaces/{id}/invitations", Who::Person, Pace::Read, api::index),
        Route::post("/api/stoa/v1/spaces/{id}/invitations", Who::Person, Pace::Write, api::create),
        Route::delete("/api/stoa/v1/spaces/{id}/invitations/{invitation}", Who::Person, Pace::Write, api::destroy),
        Route::put("/api/stoa/v1/spaces/{id}/invitation", Who::Person, Pace::Write, api::accept),
        Route::delete("/api/stoa/v1/spaces/{id}/invitation", Who::Person, Pace::Write, api::decline),
    ]
}
