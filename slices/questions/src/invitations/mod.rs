//! Asking a colleague by name to answer a question.

mod actions;
mod api;
mod pages;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use pages::Guests;
#[cfg(test)]
pub(crate) use pages::{Guest, Invite};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/stoa/v1/questions/{id}/invitations/{person}";
    vec![
        Route::get("/questions/{id}/invitations", Who::Person, Pace::Read, pages::index),
        Route::post("/questions/{id}/invitations", Who::Person, Pace::Write, pages::create),
        Route::delete("/questions/{id}/invitations", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/questions/{id}/invitations", Who::Person, Pace::Read, api::index),
        Route::put(ONE, Who::Person, Pace::Write, api::update),
        Route::delete(ONE, Who::Person, Pace::Write, api::destroy),
    ]
}
