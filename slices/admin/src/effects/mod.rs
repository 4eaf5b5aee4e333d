//! Effects that failed too often and wait for an administrator.

mod actions;
mod api;
mod pages;

pub(crate) use api::Api;
#[cfg(test)]
pub(crate) use pages::{EffectView, Index};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/admin/effects";
    vec![
        Route::get("/admin/effects", Who::Person, Pace::Read, pages::index),
        Route::post("/admin/effects/{id}/attempt", Who::Person, Pace::Write, pages::create),
        Route::delete("/admin/effects/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get(API, Who::Person, Pace::Read, api::index),
        Route::post("/api/stoa/v1/admin/effects/{id}/attempt", Who::Person, Pace::Write, api::create),
        Route::delete("/api/stoa/v1/admin/effects/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
