//! The blocks of a day: what happens when, and whether knowing and doing are in balance.

mod actions;
pub(crate) mod meter;
pub(crate) mod model;
mod plan;
pub(crate) mod store;

pub(crate) use meter::Meter;
pub use model::Category;
pub(crate) use model::{Balance, following, template, timetable};
pub(crate) use store::Block;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/workshops/{id}/plan", Who::Anyone, Pace::Read, plan::show),
        Route::post("/journey/workshops/{id}/blocks", Who::Person, Pace::Write, plan::add),
        Route::put("/journey/workshops/blocks/{id}", Who::Person, Pace::Write, plan::change),
        Route::delete("/journey/workshops/blocks/{id}", Who::Person, Pace::Write, plan::remove),
        Route::put("/journey/workshops/blocks/{id}/place", Who::Person, Pace::Write, plan::step),
        Route::put("/journey/workshops/blocks/{id}/times", Who::Person, Pace::Write, plan::correct),
    ]
}
