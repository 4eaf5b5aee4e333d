//! Desks: where a space helps others. A space has one at a time; its agents and owners help.

pub(crate) mod actions;
mod form;
mod rail;
mod show;
pub(crate) mod store;

pub(crate) use rail::{TAB, rail};
pub(crate) use store::Desk;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/help/desks/new", Who::Employee, Pace::Read, form::new),
        Route::post("/help/desks", Who::Employee, Pace::Post, form::create),
        Route::get("/help/desks/{id}", Who::Employee, Pace::Read, show::show),
        Route::get("/help/desks/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/help/desks/{id}", Who::Employee, Pace::Write, form::update),
        Route::delete("/help/desks/{id}", Who::Employee, Pace::Write, form::close),
    ]
}
