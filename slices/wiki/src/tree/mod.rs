//! The tree of a space's pages: what is in it, and how it is put in another order.

mod actions;
mod api;
mod arrange;
mod branches;
mod index;
mod model;
mod moving;
pub(crate) mod store;
mod trash;

pub(crate) use actions::{granted, space};
pub(crate) use api::Api;
pub(crate) use branches::{Branch, around};
pub(crate) use index::{Part, tabs};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/pages/{id}";
    vec![
        Route::get("/pages", Who::Anyone, Pace::Read, index::index),
        Route::get("/pages/arrange", Who::Person, Pace::Read, arrange::edit),
        Route::put("/pages/arrange", Who::Person, Pace::Write, arrange::update),
        Route::get("/pages/trash", Who::Person, Pace::Read, trash::index),
        Route::get("/pages/{id}/move", Who::Person, Pace::Read, moving::edit),
        Route::put("/pages/{id}/move", Who::Person, Pace::Write, moving::update),
        Route::delete(ONE, Who::Person, Pace::Write, trash::destroy),
        Route::post("/pages/{id}/restoration", Who::Person, Pace::Write, trash::restore),
        Route::post("/pages/{id}/archive", Who::Person, Pace::Write, moving::archive),
        Route::delete("/pages/{id}/archive", Who::Person, Pace::Write, moving::unarchive),
        Route::get("/api/stoa/v1/spaces/{id}/pages", Who::Anyone, Pace::Read, api::index),
        Route::put("/api/stoa/v1/pages/{id}/place", Who::Person, Pace::Write, api::place),
        Route::delete("/api/stoa/v1/pages/{id}", Who::Person, Pace::Write, api::destroy),
        Route::post("/api/stoa/v1/pages/{id}/restoration", Who::Person, Pace::Write, api::restore),
    ]
}
