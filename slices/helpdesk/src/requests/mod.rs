//! Requests: what somebody wants help with, in private or as a question that those who help took on.

mod actions;
mod api;
mod handling;
mod handling_view;
mod index;
mod line;
mod model;
mod new;
mod panel;
mod show;
pub(crate) mod store;

pub(crate) use actions::{Wanted, ask, begin, find, readers, solve};
pub(crate) use api::Api;
pub(crate) use line::LineView;
pub(crate) use model::{After, View, after};
pub use model::{Priority, Status};
pub(crate) use panel::HANDLED;
pub(crate) use store::Request;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/help/requests";
    const ONE: &str = "/api/stoa/v1/help/requests/{id}";
    vec![
        Route::get("/help", Who::Employee, Pace::Read, index::index),
        Route::get("/help/requests/new", Who::Employee, Pace::Read, new::new),
        Route::post("/help/requests/new", Who::Employee, Pace::Read, new::again),
        Route::post("/help/requests", Who::Employee, Pace::Post, new::create),
        Route::get("/help/requests/{id}", Who::Employee, Pace::Read, show::show),
        Route::put("/help/requests/{id}", Who::Employee, Pace::Write, handling::take_on),
        Route::put("/help/requests/{id}/handling", Who::Employee, Pace::Write, handling::update),
        Route::put("/help/requests/{id}/solution", Who::Employee, Pace::Write, handling::solve),
        Route::delete("/help/requests/{id}/solution", Who::Employee, Pace::Write, handling::reopen),
        Route::get(API, Who::Employee, Pace::Read, api::index),
        Route::post(API, Who::Employee, Pace::Post, api::create),
        Route::get(ONE, Who::Employee, Pace::Read, api::show),
        Route::put(ONE, Who::Employee, Pace::Write, api::take_on),
        Route::put("/api/stoa/v1/help/requests/{id}/handling", Who::Employee, Pace::Write, api::handle),
        Route::put("/api/stoa/v1/help/requests/{id}/solution", Who::Employee, Pace::Write, api::solve),
        Route::delete("/api/stoa/v1/help/requests/{id}/solution", Who::Employee, Pace::Write, api::reopen),
    ]
}
