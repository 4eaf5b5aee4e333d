//! Whom an answer helped, and who has the same question. Accepted, verified and most helpful are three things.

mod actions;
mod api;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use api::{Api, VotesJson};
pub(crate) use model::{HELPFUL, Tally, VotesView};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/questions/{id}/vote", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/{id}/vote", Who::Person, Pace::Write, pages::destroy),
        Route::put("/api/stoa/v1/questions/{id}/vote", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/questions/{id}/vote", Who::Person, Pace::Write, api::destroy),
    ]
}
