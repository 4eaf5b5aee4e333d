//! What happens by itself when nobody answers: experts are asked, then owners, then it becomes a request. A space's owners set how fast,
//! in working hours; whoever asked sees what comes when, can go faster, and can stop it. An answer ends it.

mod actions;
mod api;
mod climb;
mod hours;
mod model;
mod pages;
mod settings;
pub(crate) mod store;
mod view;

pub(crate) use actions::begin;
pub(crate) use api::Api;
pub(crate) use climb::CLIMB;
#[cfg(test)]
pub(crate) use pages::Edit;
#[cfg(test)]
pub(crate) use settings::Typed;
pub(crate) use view::LadderView;
#[cfg(test)]
pub(crate) use view::Rung;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/questions/{id}/ladder";
    const SETTING: &str = "/api/stoa/v1/ladders/{space}";
    vec![
        Route::get("/questions/ladder", Who::Person, Pace::Read, pages::edit),
        Route::put("/questions/ladder", Who::Person, Pace::Write, pages::update),
        Route::delete("/questions/ladder", Who::Person, Pace::Write, pages::destroy),
        Route::post("/questions/{id}/ladder", Who::Person, Pace::Write, pages::faster),
        Route::delete("/questions/{id}/ladder", Who::Person, Pace::Write, pages::stop),
        Route::get(API, Who::Person, Pace::Read, api::show),
        Route::post(API, Who::Person, Pace::Write, api::faster),
        Route::delete(API, Who::Person, Pace::Write, api::stop),
        Route::get(SETTING, Who::Person, Pace::Read, api::setting),
        Route::put(SETTING, Who::Person, Pace::Write, api::update),
        Route::delete(SETTING, Who::Person, Pace::Write, api::destroy),
    ]
}
