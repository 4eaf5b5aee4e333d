//! Hours at which drafts are published by themselves.

mod actions;
mod due;
mod pages;
pub(crate) mod store;

pub(crate) use actions::{clear, set};
pub(crate) use due::PUBLISH;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/{id}/drafts/{draft}/hour";
    vec![
        Route::post(ONE, Who::Person, Pace::Write, pages::create),
        Route::delete(ONE, Who::Person, Pace::Write, pages::destroy),
    ]
}
