//! Who knows of which topic in a space: named by an owner, or offered and agreed to. The topics of a question are those in its text.

mod actions;
mod api;
mod effects;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use effects::{GATHER, LEFT};
pub(crate) use model::topic;
#[cfg(test)]
pub(crate) use pages::{Experts, Known, OfTopic};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/stoa/v1/experts/{space}/{topic}/{person}";
    vec![
        Route::get("/questions/experts", Who::Person, Pace::Read, pages::index),
        Route::post("/questions/experts", Who::Person, Pace::Write, pages::create),
        Route::put("/questions/experts", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/experts", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/experts/{space}", Who::Person, Pace::Read, api::index),
        Route::put(ONE, Who::Person, Pace::Write, api::update),
        Route::delete(ONE, Who::Person, Pace::Write, api::destroy),
    ]
}
