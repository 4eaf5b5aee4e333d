//! Keeping the list of people: who they are to the organisation, what they may, and that they left or came back.

mod actions;
mod form;
mod pages;
mod stepping_out;
mod store;

pub use actions::{bring_back, changed_kind, depart};

use kernel::Right;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let keepers = Who::Right(Right::Identity);
    vec![
        Route::get("/admin/people", keepers, Pace::Read, pages::index),
        Route::get("/admin/people/{person}", keepers, Pace::Read, pages::edit),
        Route::put("/admin/people/{person}", keepers, Pace::Write, pages::update),
        Route::post("/admin/people/{person}/departure", keepers, Pace::Write, pages::depart),
        Route::delete("/admin/people/{person}/departure", keepers, Pace::Write, pages::bring_back),
    ]
}
