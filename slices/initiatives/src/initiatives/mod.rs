//! Initiatives: what is done, inside or outside, by whom together, and what it is measured by.

mod actions;
mod api;
mod edit;
mod form;
mod index;
pub(crate) mod model;
mod new;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{find, locked};
pub(crate) use api::Api;
pub(crate) use index::mark;
pub use model::{Ending, Side};
pub(crate) use store::Initiative;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/initiatives";
    const ONE: &str = "/api/stoa/v1/initiatives/{id}";
    vec![
        Route::get("/journey/initiatives", Who::Person, Pace::Read, index::index),
        Route::get("/journey/initiatives/new", Who::Employee, Pace::Read, new::new),
        Route::post("/journey/initiatives", Who::Employee, Pace::Post, new::create),
        Route::get("/journey/initiatives/{id}", Who::Person, Pace::Read, show::show),
        Route::get("/journey/initiatives/{id}/edit", Who::Employee, Pace::Read, edit::edit),
        Route::put("/journey/initiatives/{id}", Who::Employee, Pace::Post, edit::update),
        Route::put("/journey/initiatives/{id}/start", Who::Employee, Pace::Write, verbs::start),
        Route::put("/journey/initiatives/{id}/ending", Who::Employee, Pace::Write, verbs::end),
        Route::delete("/journey/initiatives/{id}/ending", Who::Employee, Pace::Write, verbs::resume),
        Route::post("/journey/initiatives/{id}/values", Who::Employee, Pace::Write, verbs::measure),
        Route::delete("/journey/initiatives/{id}/values/{value}", Who::Employee, Pace::Write, verbs::strike),
        Route::get(ALL, Who::Person, Pace::Read, api::index),
        Route::post(ALL, Who::Employee, Pace::Post, api::create),
        Route::get(ONE, Who::Person, Pace::Read, api::show),
        Route::post("/api/stoa/v1/initiatives/{id}/values", Who::Employee, Pace::Write, api::measure),
    ]
}
