//! The machine and the program: what runs, and whether it is well.

mod api;
mod pages;

pub(crate) use api::Api;
#[cfg(test)]
pub(crate) use pages::Show;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/system", Who::Person, Pace::Read, pages::show),
        Route::get("/api/stoa/v1/admin/health", Who::Person, Pace::Read, api::show),
    ]
}
