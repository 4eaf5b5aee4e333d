//! Experiments: what is believed, how it shows, for how long, and what was decided.

mod actions;
mod api;
mod deciding;
mod edit;
mod form;
mod index;
pub(crate) mod model;
mod new;
mod origin;
mod show;
mod starting;
pub(crate) mod store;
mod verbs;

pub(crate) use api::Api;
pub(crate) use index::{ExperimentLine, of_initiative};
pub use model::{DataLevel, Verdict};
pub(crate) use model::{Limits, Stage};
pub(crate) use origin::CAME_OF;
pub(crate) use store::{Experiment, Plan};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/experiments";
    vec![
        Route::get("/journey/experiments", Who::Person, Pace::Read, index::index),
        Route::get("/journey/experiments/new", Who::Employee, Pace::Read, new::new),
        Route::post("/journey/experiments", Who::Employee, Pace::Post, new::create),
        Route::get("/journey/experiments/{id}", Who::Person, Pace::Read, show::show),
        Route::get("/journey/experiments/{id}/edit", Who::Employee, Pace::Read, edit::edit),
        Route::put("/journey/experiments/{id}", Who::Employee, Pace::Post, edit::update),
        Route::put("/journey/experiments/{id}/start", Who::Employee, Pace::Write, verbs::start),
        Route::put("/journey/experiments/{id}/verdict", Who::Employee, Pace::Write, verbs::decide),
        Route::post("/journey/experiments/{id}/values", Who::Employee, Pace::Write, verbs::measure),
        Route::delete("/journey/experiments/{id}/values/{value}", Who::Employee, Pace::Write, verbs::strike),
        Route::get(ALL, Who::Person, Pace::Read, api::index),
        Route::put("/api/stoa/v1/experiments/{id}/start", Who::Employee, Pace::Write, api::start),
    ]
}
