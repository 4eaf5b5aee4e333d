//! Changing or taking away what one asked or answered. Earlier texts stay in the history; a stub stays where others wrote.

mod actions;
mod api;
mod pages;

pub(crate) use actions::granted;
pub(crate) use api::Api;
#[cfg(test)]
pub(crate) use pages::Edit;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const QUESTION: &str = "/api/stoa/v1/questions/{id}";
    const ANSWER: &str = "/api/stoa/v1/answers/{id}";
    vec![
        Route::get("/questions/{id}/edit", Who::Person, Pace::Read, pages::edit),
        Route::put("/questions/{id}", Who::Person, Pace::Post, pages::update),
        Route::delete("/questions/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/answers/{id}/edit", Who::Person, Pace::Read, pages::edit),
        Route::put("/answers/{id}", Who::Person, Pace::Post, pages::update),
        Route::delete("/answers/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::put(QUESTION, Who::Person, Pace::Post, api::update_question),
        Route::delete(QUESTION, Who::Person, Pace::Write, api::destroy_question),
        Route::put(ANSWER, Who::Person, Pace::Post, api::update_answer),
        Route::delete(ANSWER, Who::Person, Pace::Write, api::destroy_answer),
    ]
}
