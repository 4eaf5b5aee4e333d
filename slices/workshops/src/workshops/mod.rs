//! Workshops: what they are for, when and where, how they stand.

mod actions;
mod api;
mod form;
mod head;
mod index;
pub(crate) mod model;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{Within, changed, gathering, taken};
pub(crate) use api::Api;
pub(crate) use head::{Head, Section};
pub(crate) use model::Gathering;
pub use model::Stage;
pub(crate) use store::Workshop;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/workshops/{id}";
    const ALL: &str = "/api/stoa/v1/workshops";
    vec![
        Route::get("/journey/workshops", Who::Anyone, Pace::Read, index::index),
        Route::get("/journey/workshops/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/workshops", Who::Employee, Pace::Post, form::create),
        Route::get(ONE, Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/workshops/{id}/edit", Who::Person, Pace::Read, form::edit),
        Route::put(ONE, Who::Person, Pace::Post, form::update),
        Route::delete(ONE, Who::Person, Pace::Write, verbs::remove),
        Route::post("/journey/workshops/{id}/readiness", Who::Person, Pace::Write, verbs::ready),
        Route::delete("/journey/workshops/{id}/readiness", Who::Person, Pace::Write, verbs::unready),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Employee, Pace::Post, api::create),
        Route::get("/api/stoa/v1/workshops/{id}", Who::Anyone, Pace::Read, api::show),
    ]
}
