//! Use-case canvases: fourteen fields that a team fills, from the sketch to what became of the experiment.

mod actions;
mod api;
mod edit;
mod index;
pub(crate) mod model;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{Place, begin, told};
pub(crate) use api::Api;
pub(crate) use index::Line;
pub use model::{Field, Goal, Sheet, Side, State};
pub(crate) use store::Canvas;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/workshops/canvases/{id}";
    const JSON: &str = "/api/stoa/v1/workshop-canvases/{id}";
    vec![
        Route::get("/journey/workshops/{id}/canvases", Who::Anyone, Pace::Read, index::index),
        Route::get("/journey/workshops/{id}/canvases/new", Who::Person, Pace::Read, edit::new),
        Route::post("/journey/workshops/{id}/canvases", Who::Person, Pace::Post, edit::create),
        Route::get(ONE, Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/workshops/canvases/{id}/edit", Who::Person, Pace::Read, edit::edit),
        Route::put(ONE, Who::Person, Pace::Post, edit::update),
        Route::delete(ONE, Who::Person, Pace::Write, verbs::remove),
        Route::post("/journey/workshops/canvases/{id}/decision", Who::Person, Pace::Write, verbs::decide),
        Route::delete("/journey/workshops/canvases/{id}/decision", Who::Person, Pace::Write, verbs::undecide),
        Route::get("/api/stoa/v1/workshops/{id}/canvases", Who::Anyone, Pace::Read, api::index),
        Route::get(JSON, Who::Anyone, Pace::Read, api::show),
        Route::put(JSON, Who::Person, Pace::Post, api::update),
    ]
}
