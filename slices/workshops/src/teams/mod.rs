//! Teams: made by a split that mixes units, moved by hand, each with a clock of its own.

mod actions;
mod model;
pub(crate) mod store;
mod verbs;

pub(crate) use store::Team;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/journey/workshops/{id}/teams", Who::Person, Pace::Write, verbs::split),
        Route::put("/journey/workshops/teams/{id}", Who::Person, Pace::Write, verbs::rename),
        Route::post("/journey/workshops/teams/{id}/clock", Who::Person, Pace::Write, verbs::ring),
        Route::delete("/journey/workshops/teams/{id}/clock", Who::Person, Pace::Write, verbs::stop),
        Route::post("/journey/workshops/{id}/clocks", Who::Person, Pace::Write, verbs::ring_all),
        Route::delete("/journey/workshops/{id}/clocks", Who::Person, Pace::Write, verbs::stop_all),
    ]
}
