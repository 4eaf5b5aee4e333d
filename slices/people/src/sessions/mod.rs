//! Signed-in browsers: signing in and out, and who asks.

pub mod actions;
pub(crate) mod api;
mod demo;
mod enter;
mod keep;
mod model;
mod pages;
mod recognise;
pub mod store;

pub use enter::enter;
pub(crate) use enter::session;
pub(crate) use keep::keep;
pub use model::{Device, Lifetime, LocalPath};
pub use recognise::authenticate;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Who::Anyone, Pace::Read, pages::new),
        Route::post("/sign-in", Who::Anyone, Pace::SignIn, pages::create),
        Route::post("/sign-in/demo", Who::Anyone, Pace::SignIn, demo::create),
        Route::post("/sign-out", Who::Anyone, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/sessions", Who::Person, Pace::Read, api::index),
        Route::delete("/api/stoa/v1/sessions/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
