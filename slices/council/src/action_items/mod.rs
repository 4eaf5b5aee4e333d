//! Action items: what somebody took on, until when, and whether it is done.

mod actions;
mod api;
mod index;
mod model;
mod new;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{Promise, give};
pub(crate) use api::Api;
pub(crate) use index::{Line, lines, mark};
pub(crate) use model::Task;
pub(crate) use store::{Action, NewAction};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/councils/{id}/actions";
    const DONE: &str = "/api/stoa/v1/council-actions/{id}/completion";
    vec![
        Route::get("/council/actions", Who::Person, Pace::Read, index::mine),
        Route::get("/council/{id}/actions", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/{id}/actions/new", Who::Person, Pace::Read, new::new),
        Route::post("/council/{id}/actions", Who::Person, Pace::Post, new::create),
        Route::get("/council/actions/{id}", Who::Anyone, Pace::Read, show::show),
        Route::put("/council/actions/{id}/completion", Who::Person, Pace::Write, verbs::finish),
        Route::delete("/council/actions/{id}/completion", Who::Person, Pace::Write, verbs::reopen),
        Route::put("/council/actions/{id}/due", Who::Person, Pace::Write, verbs::shift),
        Route::put("/council/actions/{id}/drop", Who::Person, Pace::Write, verbs::drop_it),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::put(DONE, Who::Person, Pace::Write, api::finish),
        Route::delete(DONE, Who::Person, Pace::Write, api::reopen),
    ]
}
