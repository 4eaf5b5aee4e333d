//! Proposals: written, open until a moment, decided by the stances of those who held a voting seat when they were opened.

mod actions;
mod answers;
mod api;
mod index;
mod model;
mod new;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{ballot, close_due, current};
pub(crate) use api::Api;
pub(crate) use index::{Line, mark};
pub(crate) use model::{Ballot, Counted, conclude};
pub use model::{Choice, Process, Resulting, Threshold};
pub(crate) use store::Proposal;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/councils/{id}/proposals";
    const ONE: &str = "/api/stoa/v1/council-proposals/{id}";
    vec![
        Route::get("/council/{id}/proposals", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/{id}/proposals/new", Who::Person, Pace::Read, new::new),
        Route::post("/council/{id}/proposals", Who::Person, Pace::Post, new::create),
        Route::get("/council/proposals/{id}", Who::Anyone, Pace::Read, show::show),
        Route::put("/council/proposals/{id}/stance", Who::Person, Pace::Write, verbs::stand),
        Route::post("/council/proposals/{id}/closing", Who::Person, Pace::Write, verbs::close),
        Route::post("/council/proposals/{id}/withdrawal", Who::Person, Pace::Write, verbs::withdraw),
        Route::put("/council/proposals/{id}/objections/{stance}", Who::Person, Pace::Write, verbs::resolve),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::get(ONE, Who::Anyone, Pace::Read, api::show),
        Route::put("/api/stoa/v1/council-proposals/{id}/stance", Who::Person, Pace::Write, api::stand),
        Route::post("/api/stoa/v1/council-proposals/{id}/closing", Who::Person, Pace::Write, api::close),
    ]
}
