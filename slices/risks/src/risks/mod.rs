//! The register of risks.

mod actions;
mod answering;
mod api;
mod check;
mod edit;
mod files;
mod form;
mod heat;
mod history;
mod index;
mod json;
mod known;
mod listing;
mod model;
mod new;
mod offers;
mod panel;
mod reviewing;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::locked;
pub(crate) use api::Api;
pub(crate) use index::by_score;
pub(crate) use model::{Assessment, Band, Level, View, What};
pub use model::{Mitigation, RiskKind, Treatment, Verdict};
pub(crate) use panel::THREATENED;
pub(crate) use reviewing::Api as ReviewApi;
pub(crate) use store::{Risk, writing};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/risks/{id}";
    const API: &str = "/api/stoa/v1/risks";
    vec![
        Route::get("/journey/risks", Who::Employee, Pace::Read, index::index),
        Route::post("/journey/risks", Who::Employee, Pace::Post, new::create),
        Route::get("/journey/risks.csv", Who::Employee, Pace::Read, files::all),
        Route::get("/journey/risks/new", Who::Employee, Pace::Read, new::new),
        Route::get(ONE, Who::Employee, Pace::Read, show::show),
        Route::put(ONE, Who::Employee, Pace::Write, edit::update),
        Route::get("/journey/risks/{id}/edit", Who::Employee, Pace::Read, edit::edit),
        Route::put("/journey/risks/{id}/acceptance", Who::Employee, Pace::Write, verbs::accept),
        Route::delete("/journey/risks/{id}/acceptance", Who::Employee, Pace::Write, verbs::give_back),
        Route::put("/journey/risks/{id}/assessment", Who::Employee, Pace::Write, verbs::assess),
        Route::put("/journey/risks/{id}/mitigation", Who::Employee, Pace::Write, verbs::mitigate),
        Route::post("/journey/risks/{id}/reviews", Who::Employee, Pace::Write, verbs::review),
        Route::post("/journey/risks/{id}/values", Who::Employee, Pace::Write, verbs::enter),
        Route::put("/journey/risks/{id}/closing", Who::Employee, Pace::Write, verbs::close),
        Route::delete("/journey/risks/{id}/closing", Who::Employee, Pace::Write, verbs::reopen),
        Route::get(API, Who::Employee, Pace::Read, api::index),
        Route::post(API, Who::Employee, Pace::Post, api::create),
        Route::get("/api/stoa/v1/risks/{id}", Who::Employee, Pace::Read, api::show),
        Route::post("/api/stoa/v1/risks/{id}/reviews", Who::Employee, Pace::Write, reviewing::create),
    ]
}
