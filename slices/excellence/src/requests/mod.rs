//! Requests: what people ask for, the ways that they are shown, and what they made of them.

mod actions;
mod api;
mod figures;
mod index;
mod model;
mod new;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{case, taken, warn};
pub(crate) use api::Api;
pub(crate) use figures::{Figures, figures, share, tallied};
pub(crate) use index::mark;
pub use model::State;
pub(crate) use model::{Case, DAYS, Stand, Tally, tally};
pub(crate) use store::Request;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/requests";
    const ONE: &str = "/api/stoa/v1/requests/{id}";
    vec![
        Route::get("/journey/requests", Who::Anyone, Pace::Read, index::index),
        Route::get("/journey/requests/new", Who::Person, Pace::Read, new::new),
        Route::post("/journey/requests", Who::Person, Pace::Post, new::create),
        Route::get("/journey/requests/{id}", Who::Anyone, Pace::Read, show::show),
        Route::put("/journey/requests/{id}/choice", Who::Person, Pace::Write, verbs::choose),
        Route::put("/journey/requests/{id}/help", Who::Person, Pace::Write, verbs::helped),
        Route::post("/journey/requests/{id}/rounds", Who::Person, Pace::Write, verbs::reopen),
        Route::put("/journey/requests/{id}/withdrawal", Who::Person, Pace::Write, verbs::withdraw),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::get(ONE, Who::Anyone, Pace::Read, api::show),
    ]
}
