//! Spaces themselves: the list, the landing page, making one, its settings.

pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod combinations;
pub(crate) mod forms;
pub(crate) mod head;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod store;
pub(crate) mod words;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces", Who::Anyone, Pace::Read, pages::index),
        Route::get("/spaces/new", Who::Employee, Pace::Read, pages::new),
        Route::post("/spaces", Who::Employee, Pace::Write, pages::create),
        Route::get("/spaces/{slug}", Who::Anyone, Pace::Read, pages::show),
        Route::put("/spaces/{slug}", Who::Person, Pace::Write, pages::update),
        Route::get("/spaces/{slug}/settings", Who::Person, Pace::Read, pages::edit),
        Route::get("/api/stoa/v1/spaces", Who::Anyone, Pace::Read, api::index),
        Route::post("/api/stoa/v1/spaces", Who::Person, Pace::Write, api::create),
        Route::get("/api/stoa/v1/spaces/{id}", Who::Anyone, Pace::Read, api::show),
        Route::patch("/api/stoa/v1/spaces/{id}", Who::Person, Pace::Write, api::update),
    ]
}
