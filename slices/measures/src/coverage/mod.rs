//! Coverage: the house cannot see the hallway, and says so.

mod actions;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use model::{Covered, Statements};
pub(crate) use pages::word;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/measures/coverage", Who::Employee, Pace::Read, pages::index),
        Route::post("/journey/measures/coverage", Who::Employee, Pace::Write, pages::create),
    ]
}
