//! Rounds: planned, opened, watched, closed, looked at again, published.

mod actions;
mod form;
mod model;
mod new;
mod open;
mod record;
mod show;
pub(crate) mod store;

pub(crate) use actions::Refused;
pub(crate) use actions::{find, remind};
use kernel::Right;
pub(crate) use model::{NotNow, State, groups_of};
#[cfg(test)]
pub(crate) use new::Edit;
pub(crate) use record::Round;
pub(crate) use show::Split;
#[cfg(test)]
pub(crate) use show::{Index, Show};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const LEAD: Who = Who::Right(Right::Analytics);
    vec![
        Route::get("/journey/rounds", LEAD, Pace::Read, show::index),
        Route::post("/journey/rounds", LEAD, Pace::Write, new::create),
        Route::get("/journey/rounds/new", LEAD, Pace::Read, new::new),
        Route::get("/journey/rounds/{id}", LEAD, Pace::Read, show::show),
        Route::get("/journey/rounds/{id}/edit", LEAD, Pace::Read, new::edit),
        Route::put("/journey/rounds/{id}", LEAD, Pace::Write, new::update),
        Route::delete("/journey/rounds/{id}", LEAD, Pace::Write, new::destroy),
        Route::post("/journey/rounds/{id}/opening", LEAD, Pace::Write, open::opening),
        Route::post("/journey/rounds/{id}/reminders", LEAD, Pace::Write, open::reminders),
        Route::post("/journey/rounds/{id}/closing", LEAD, Pace::Write, open::closing),
        Route::post("/journey/rounds/{id}/consensus", LEAD, Pace::Write, open::consensus),
        Route::post("/journey/rounds/{id}/publication", LEAD, Pace::Write, open::publication),
    ]
}
