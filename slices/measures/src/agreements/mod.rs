//! Agreements: measuring is off until one holds.

mod actions;
mod api;
mod index;
mod model;
mod new;
pub(crate) mod store;

pub(crate) use api::Api;
pub use model::{Agreement, NewAgreement, Stage};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/measures/agreements", Who::Employee, Pace::Read, index::index),
        Route::get("/journey/measures/agreements/new", Who::Employee, Pace::Read, new::new),
        Route::post("/journey/measures/agreements", Who::Employee, Pace::Write, new::create),
        Route::post("/journey/measures/agreements/{id}/confirmation", Who::Employee, Pace::Write, index::confirm),
        Route::post("/journey/measures/agreements/{id}/ending", Who::Employee, Pace::Write, index::end),
        Route::delete("/journey/measures/values", Who::Employee, Pace::Write, index::erase),
        Route::get("/api/stoa/v1/measures/agreement", Who::Employee, Pace::Read, api::show),
    ]
}
