//! Decisions: numbered, never changed, superseded by later ones, looked at again when their day comes.

mod actions;
mod api;
mod index;
mod model;
mod new;
mod panel;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::named;
pub(crate) use api::Api;
pub(crate) use index::Line;
pub(crate) use model::Part;
pub use model::{DecisionKind, Verdict};
pub(crate) use new::offered;
pub(crate) use panel::GOVERNED;
pub(crate) use store::Decision;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/councils/{id}/decisions";
    vec![
        Route::get("/council/{id}/decisions", Who::Anyone, Pace::Read, index::index),
        Route::get("/council/{id}/decisions/new", Who::Person, Pace::Read, new::new),
        Route::post("/council/{id}/decisions", Who::Person, Pace::Post, new::create),
        Route::get("/council/decisions/{id}", Who::Anyone, Pace::Read, show::show),
        Route::post("/council/decisions/{id}/reviews", Who::Person, Pace::Write, verbs::review),
        Route::get(ALL, Who::Anyone, Pace::Read, api::index),
        Route::post(ALL, Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/council-decisions/{id}", Who::Anyone, Pace::Read, api::show),
        Route::post("/api/stoa/v1/council-decisions/{id}/reviews", Who::Person, Pace::Write, api::review),
    ]
}
