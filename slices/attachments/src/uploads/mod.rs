//! Taking files in, and back.

mod actions;
mod api;
mod incoming;
mod model;
mod picture;
pub(crate) mod store;

pub(crate) use api::Api;

use web::{Pace, Route, Who};

/// Pages and programs send files in the same way; a page's answer is JSON too.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/files", Who::Person, Pace::Upload, api::create),
        Route::delete("/files/{id}", Who::Person, Pace::Write, api::destroy),
        Route::post("/api/stoa/v1/files", Who::Person, Pace::Upload, api::create),
        Route::get("/api/stoa/v1/files/{id}", Who::Anyone, Pace::Read, api::show),
        Route::delete("/api/stoa/v1/files/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
