//! Answers that somebody who knows vouches for, until a day: who, in which role, and whether that still holds.

mod actions;
mod api;
mod due;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use api::{Api, VerifiedJson};
pub(crate) use due::WARN;
pub(crate) use model::{HORIZON, VerifiedView};
#[cfg(test)]
pub(crate) use pages::Verify;
pub(crate) use store::{Verification, Verifications};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/answers/{id}/verification";
    vec![
        Route::get("/answers/{id}/verification", Who::Person, Pace::Read, pages::edit),
        Route::put("/answers/{id}/verification", Who::Person, Pace::Write, pages::update),
        Route::delete("/answers/{id}/verification", Who::Person, Pace::Write, pages::destroy),
        Route::put(API, Who::Person, Pace::Write, api::update),
        Route::delete(API, Who::Person, Pace::Write, api::destroy),
    ]
}
