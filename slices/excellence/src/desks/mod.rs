//! Request desks: where people ask for social technology, and who answers there.

mod actions;
mod api;
mod form;
pub(crate) mod model;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{desk, keepers};
pub(crate) use api::Api;
pub(crate) use model::Desk;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/requests/desks/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/requests/desks", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/requests/desks/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/requests/desks/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/requests/desks/{id}", Who::Employee, Pace::Post, form::update),
        Route::post("/journey/requests/desks/{id}/keepers", Who::Employee, Pace::Write, verbs::name),
        Route::delete("/journey/requests/desks/{id}/keepers/{person}", Who::Employee, Pace::Write, verbs::release),
        Route::get("/api/stoa/v1/request-desks", Who::Anyone, Pace::Read, api::index),
    ]
}
