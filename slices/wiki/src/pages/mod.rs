//! Pages: writing, reading and changing them.

pub(crate) mod actions;
mod api;
mod edit;
pub(crate) mod form;
pub(crate) mod model;
mod new;
mod show;
pub(crate) mod store;

pub(crate) use actions::{find, granted, locked};
pub(crate) use api::Api;
pub(crate) use model::Leaf;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/pages";
    const ONE: &str = "/api/stoa/v1/pages/{id}";
    vec![
        Route::get("/pages/new", Who::Person, Pace::Read, new::new),
        Route::post("/pages", Who::Person, Pace::Post, new::create),
        Route::get("/pages/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/pages/{id}/edit", Who::Person, Pace::Read, edit::edit),
        Route::put("/pages/{id}", Who::Person, Pace::Post, edit::update),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::get(ONE, Who::Anyone, Pace::Read, api::show),
        Route::put(ONE, Who::Person, Pace::Post, api::update),
    ]
}
