//! The register of official accounts, and of tools that nobody made official.

mod actions;
mod api;
mod edit;
mod files;
mod form;
mod index;
mod model;
mod new;
mod show;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use model::{Control, lacks};
pub use model::{Holds, Sort, Stage};
pub(crate) use show::mark;
pub(crate) use store::Account;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/accounts/{id}";
    const API: &str = "/api/stoa/v1/registered-accounts";
    vec![
        Route::get("/journey/accounts", Who::Employee, Pace::Read, index::index),
        Route::post("/journey/accounts", Who::Employee, Pace::Post, new::create),
        Route::get("/journey/accounts.csv", Who::Employee, Pace::Read, files::all),
        Route::get("/journey/accounts/new", Who::Employee, Pace::Read, new::new),
        Route::get(ONE, Who::Employee, Pace::Read, show::show),
        Route::put(ONE, Who::Employee, Pace::Write, edit::update),
        Route::get("/journey/accounts/{id}/edit", Who::Employee, Pace::Read, edit::edit),
        Route::post("/journey/accounts/{id}/reviews", Who::Employee, Pace::Write, show::review),
        Route::get(API, Who::Employee, Pace::Read, api::index),
        Route::post(API, Who::Employee, Pace::Post, api::create),
        Route::get("/api/stoa/v1/registered-accounts/{id}", Who::Employee, Pace::Read, api::show),
        Route::post("/api/stoa/v1/registered-accounts/{id}/reviews", Who::Employee, Pace::Write, api::review),
    ]
}
