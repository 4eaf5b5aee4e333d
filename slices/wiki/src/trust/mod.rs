//! Whether one can trust a page: who answers for it, who vouches for it and until when, what has taken its place, and what cites it and
//! is to be looked at again when it changes.

mod actions;
mod api;
mod due;
mod form;
mod model;
mod rechecks;
mod ripple;
pub(crate) mod store;
mod view;

pub(crate) use api::Api;
pub(crate) use due::WATCH;
pub(crate) use model::Cited;
pub(crate) use ripple::RIPPLE;
pub(crate) use view::{PANEL, Trust};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const RECHECK: &str = "/pages/rechecks/{from}/{page}";
    const VERIFICATION: &str = "/api/stoa/v1/pages/{id}/verification";
    vec![
        Route::get("/pages/{id}/keeping", Who::Person, Pace::Read, form::edit),
        Route::put("/pages/{id}/keeping", Who::Person, Pace::Write, form::update),
        Route::post("/pages/{id}/verification", Who::Person, Pace::Write, form::verify),
        Route::delete("/pages/{id}/verification", Who::Person, Pace::Write, form::withdraw),
        Route::get("/pages/rechecks", Who::Person, Pace::Read, rechecks::index),
        Route::delete(RECHECK, Who::Person, Pace::Write, rechecks::done),
        Route::put(VERIFICATION, Who::Person, Pace::Write, api::verify),
        Route::delete(VERIFICATION, Who::Person, Pace::Write, api::withdraw),
        Route::get("/api/stoa/v1/page-rechecks", Who::Person, Pace::Read, api::rechecks),
        Route::delete("/api/stoa/v1/page-rechecks/{from}/{page}", Who::Person, Pace::Write, api::done),
    ]
}
