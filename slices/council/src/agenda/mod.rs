//! The agenda of a meeting, what comes of its points, and who was there.

mod actions;
mod model;
mod pages;
pub(crate) mod store;
pub(crate) mod view;

pub(crate) use actions::carry_over;
pub use model::{OutcomeKind, Presence, Purpose};
pub(crate) use pages::Typed;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/council/meetings/{id}/items", Who::Person, Pace::Write, pages::add),
        Route::put("/council/items/{id}", Who::Person, Pace::Write, pages::change),
        Route::delete("/council/items/{id}", Who::Person, Pace::Write, pages::remove),
        Route::put("/council/items/{id}/place", Who::Person, Pace::Write, pages::step),
        Route::post("/council/items/{id}/outcomes", Who::Person, Pace::Write, pages::note),
        Route::put("/council/outcomes/{id}", Who::Person, Pace::Write, pages::correct),
        Route::delete("/council/outcomes/{id}", Who::Person, Pace::Write, pages::strike),
        Route::put("/council/meetings/{id}/attendance", Who::Person, Pace::Write, pages::attend),
    ]
}
