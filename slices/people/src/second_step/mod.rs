//! The second step of signing in: codes of an authenticator app (RFC 6238), and recovery codes for when it is lost.

pub(crate) mod actions;
pub(crate) mod model;
pub(crate) mod pages;
mod pending;
pub(crate) mod store;

pub(crate) use pending::wait_for;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in/second-step", Who::Anyone, Pace::Read, pages::new),
        Route::post("/sign-in/second-step", Who::Anyone, Pace::SignIn, pages::create),
    ]
}
