//! Changes that somebody proposes: compared with the text that holds, and made or declined by those who may change the page.

mod actions;
mod api;
mod index;
mod model;
mod new;
mod show;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use model::Suggestion;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/pages/{id}/proposals/{proposal}";
    const JSON: &str = "/api/stoa/v1/pages/{id}/proposals";
    const DECISION: &str = "/api/stoa/v1/pages/{id}/proposals/{proposal}/decision";
    vec![
        Route::get("/pages/{id}/proposals", Who::Person, Pace::Read, index::index),
        Route::get("/pages/{id}/proposals/new", Who::Person, Pace::Read, new::new),
        Route::post("/pages/{id}/proposals", Who::Person, Pace::Post, new::create),
        Route::get(ONE, Who::Person, Pace::Read, show::show),
        Route::post("/pages/{id}/proposals/{proposal}/decision", Who::Person, Pace::Post, show::decide),
        Route::delete(ONE, Who::Person, Pace::Write, show::withdraw),
        Route::get(JSON, Who::Person, Pace::Read, api::all),
        Route::post(JSON, Who::Person, Pace::Post, api::create),
        Route::post(DECISION, Who::Person, Pace::Post, api::decide),
    ]
}
