//! The pulse: four questions before a workshop and after it, answered without a name.

mod actions;
pub(crate) mod model;
mod pages;
pub(crate) mod store;

pub(crate) use model::Delta;
pub use model::Moment;
pub(crate) use pages::{Told, told};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/workshops/{id}/pulse", Who::Person, Pace::Read, pages::show),
        Route::post("/journey/workshops/{id}/pulse", Who::Person, Pace::Write, pages::answer),
    ]
}
