//! Ways: "here's how", and the refusals that stand in their place.

mod actions;
mod api;
mod form;
mod model;
mod refusal;
pub(crate) mod store;

pub(crate) use api::{Api, WayJson};
pub use model::Effort;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/requests/{id}/options/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/requests/{id}/options", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/requests/{id}/refusal/new", Who::Employee, Pace::Read, refusal::new),
        Route::post("/journey/requests/{id}/refusal", Who::Employee, Pace::Post, refusal::create),
        Route::post("/api/stoa/v1/requests/{id}/options", Who::Employee, Pace::Post, api::create),
        Route::post("/api/stoa/v1/requests/{id}/refusal", Who::Employee, Pace::Post, api::refuse),
    ]
}
