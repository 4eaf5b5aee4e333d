//! Objectives of a strategy, each linked to a goal of the business, a capability, initiatives and a measure.

mod actions;
mod form;
mod lines;
pub(crate) mod store;

pub(crate) use lines::{ObjectiveLine, lines};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/strategy/{id}/objectives/{objective}";
    vec![
        Route::get("/journey/strategy/{id}/objectives/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/strategy/{id}/objectives", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/strategy/{id}/objectives/{objective}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put(ONE, Who::Employee, Pace::Post, form::update),
        Route::delete(ONE, Who::Employee, Pace::Write, form::remove),
    ]
}
