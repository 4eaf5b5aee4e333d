//! Changes that somebody proposes to a question or an answer of somebody else, with a reason. Whoever wrote it, experts and owners see
//! the difference, and accept it, which makes a version by whoever proposed it, or decline it with a word.

mod actions;
mod api;
mod credits;
mod model;
mod new;
mod pages;
mod panel;
mod store;

pub(crate) use api::Api;
pub(crate) use credits::{Credit, Credits};
#[cfg(test)]
pub(crate) use new::Suggest;
#[cfg(test)]
pub(crate) use pages::{Index, Show};
pub(crate) use panel::PANEL;
#[cfg(test)]
pub(crate) use panel::Waiting;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const OF_QUESTION: &str = "/api/stoa/v1/questions/{id}/suggestions";
    const OF_ANSWER: &str = "/api/stoa/v1/answers/{id}/suggestions";
    const ONE: &str = "/api/stoa/v1/suggestions/{id}";
    vec![
        Route::get("/questions/{id}/suggestions", Who::Person, Pace::Read, pages::index),
        Route::get("/questions/{id}/suggestions/new", Who::Person, Pace::Read, new::new),
        Route::post("/questions/{id}/suggestions", Who::Person, Pace::Post, new::create),
        Route::get("/answers/{id}/suggestions/new", Who::Person, Pace::Read, new::new),
        Route::post("/answers/{id}/suggestions", Who::Person, Pace::Post, new::create),
        Route::get("/suggestions/{id}", Who::Person, Pace::Read, pages::show),
        Route::put("/suggestions/{id}/acceptance", Who::Person, Pace::Write, pages::accept),
        Route::put("/suggestions/{id}/refusal", Who::Person, Pace::Write, pages::decline),
        Route::delete("/suggestions/{id}", Who::Person, Pace::Write, pages::withdraw),
        Route::get(OF_QUESTION, Who::Person, Pace::Read, api::index),
        Route::post(OF_QUESTION, Who::Person, Pace::Post, api::create_for_question),
        Route::post(OF_ANSWER, Who::Person, Pace::Post, api::create_for_answer),
        Route::get(ONE, Who::Person, Pace::Read, api::show),
        Route::put("/api/stoa/v1/suggestions/{id}/acceptance", Who::Person, Pace::Write, api::accept),
        Route::put("/api/stoa/v1/suggestions/{id}/refusal", Who::Person, Pace::Write, api::decline),
        Route::delete(ONE, Who::Person, Pace::Write, api::withdraw),
    ]
}
