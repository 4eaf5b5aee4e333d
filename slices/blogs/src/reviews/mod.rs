//! Reviews: a draft waits for somebody who may publish it, is published, or comes back with a word.

mod actions;
mod pages;
pub(crate) mod store;

pub(crate) use actions::{answer, send, withdraw};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/{id}/drafts/{draft}/review";
    vec![
        Route::post(ONE, Who::Person, Pace::Post, pages::create),
        Route::delete(ONE, Who::Person, Pace::Write, pages::destroy),
        Route::post("/blogs/{id}/drafts/{draft}/review/answer", Who::Person, Pace::Write, pages::answer),
    ]
}
