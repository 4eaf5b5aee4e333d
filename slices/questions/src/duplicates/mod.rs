//! Questions that ask what another one asks. They are closed and lead on to the other, which gets those who have the same question, as
//! votes and as followers. Opening one again takes all of that back.

mod actions;
mod api;
mod effects;
mod model;
mod notes;
mod pages;
pub(crate) mod store;

pub(crate) use actions::{lead, original};
pub(crate) use api::Api;
pub(crate) use effects::REOPENED;
pub(crate) use notes::Notes;
#[cfg(test)]
pub(crate) use notes::{Again, CameFrom};
#[cfg(test)]
pub(crate) use pages::{Alike, New};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/questions/{id}/duplicate", Who::Person, Pace::Read, pages::edit),
        Route::put("/questions/{id}/duplicate", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/{id}/duplicate", Who::Person, Pace::Write, pages::destroy),
        Route::put("/api/stoa/v1/questions/{id}/duplicate", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/questions/{id}/duplicate", Who::Person, Pace::Write, api::destroy),
    ]
}
