//! Seats: who sits in a council, for what, from when until when.

mod actions;
mod api;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use actions::{copy, functions, give, own};
pub(crate) use api::Api;
pub use model::SeatKind;
pub(crate) use model::{Term, functions as distinct_functions};
pub(crate) use store::{NewSeat, Seat};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/council/{id}/seats", Who::Anyone, Pace::Read, pages::index),
        Route::post("/council/{id}/seats", Who::Person, Pace::Write, pages::create),
        Route::delete("/council/seats/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/councils/{id}/seats", Who::Anyone, Pace::Read, api::index),
        Route::post("/api/stoa/v1/councils/{id}/seats", Who::Person, Pace::Write, api::create),
        Route::delete("/api/stoa/v1/council-seats/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
