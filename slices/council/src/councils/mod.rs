//! Councils: what they are for, in which space they live, how they work.

mod actions;
mod api;
mod edit;
mod form;
mod head;
mod home;
mod index;
pub(crate) mod model;
mod new;
pub(crate) mod store;

pub(crate) use actions::{Within, chamber, locked, renamed};
pub(crate) use api::Api;
pub(crate) use head::{Head, Part, rail};
pub use model::Scope;
pub(crate) use model::{Chamber, OwnSeat, quorum_of};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/stoa/v1/councils/{id}";
    vec![
        Route::get("/council", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/new", Who::Employee, Pace::Read, new::new),
        Route::post("/council", Who::Employee, Pace::Post, new::create),
        Route::get("/council/{id}", Who::Anyone, Pace::Read, home::show),
        Route::get("/council/{id}/edit", Who::Person, Pace::Read, edit::edit),
        Route::put("/council/{id}", Who::Person, Pace::Post, edit::update),
        Route::get("/api/stoa/v1/councils", Who::Anyone, Pace::Read, api::index),
        Route::get(ONE, Who::Anyone, Pace::Read, api::show),
    ]
}
