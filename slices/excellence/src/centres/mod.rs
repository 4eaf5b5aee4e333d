//! Centres of excellence: what they are for, who heads them, and what their people can.

mod actions;
mod api;
mod form;
mod matrix;
pub(crate) mod model;
mod show;
pub(crate) mod store;

pub(crate) use actions::locked;
pub(crate) use api::Api;
pub(crate) use model::Centre;
pub(crate) use show::again;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/excellence", Who::Anyone, Pace::Read, show::first),
        Route::get("/journey/excellence/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/excellence", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/excellence/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/excellence/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/excellence/{id}", Who::Employee, Pace::Post, form::update),
        Route::get("/api/stoa/v1/centres-of-excellence", Who::Employee, Pace::Read, api::index),
        Route::get("/api/stoa/v1/centres-of-excellence/{id}/matrix", Who::Employee, Pace::Read, api::matrix),
    ]
}
