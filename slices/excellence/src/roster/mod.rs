//! Rosters: who belongs to a centre. Nobody does before they said so themselves, and leaving is one click.

mod actions;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{forget, to_ask};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const OWN: &str = "/journey/excellence/{id}/membership";
    vec![
        Route::put(OWN, Who::Employee, Pace::Write, verbs::join),
        Route::delete(OWN, Who::Employee, Pace::Write, verbs::leave),
        Route::post("/journey/excellence/{id}/roster", Who::Employee, Pace::Write, verbs::ask),
        Route::delete("/journey/excellence/{id}/roster/{person}", Who::Employee, Pace::Write, verbs::remove),
    ]
}
