//! Mandates: what a council's decision lets people try without asking, once a leader of IT has set its limits and signed it.

mod actions;
mod form;
mod index;
pub(crate) mod store;

pub(crate) use store::Mandate;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/mandates", Who::Person, Pace::Read, index::index),
        Route::get("/journey/mandates/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/mandates/{id}", Who::Employee, Pace::Write, form::sign),
        Route::put("/journey/mandates/{id}/end", Who::Employee, Pace::Write, index::end),
    ]
}
