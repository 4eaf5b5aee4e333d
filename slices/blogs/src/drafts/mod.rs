//! Drafts of a blog: its owner and those who may draft for them see them, nobody else, whatever their rights. They belong to the
//! blog, so they outlive whoever began them.

mod actions;
mod model;
mod show;
pub(crate) mod store;

pub(crate) use actions::begin;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/{id}/drafts/{draft}";
    vec![
        Route::get(ONE, Who::Person, Pace::Read, show::show),
        Route::put(ONE, Who::Person, Pace::Write, show::update),
        Route::post(ONE, Who::Person, Pace::Write, show::keep),
        Route::delete(ONE, Who::Person, Pace::Write, show::destroy),
        Route::post("/blogs/{id}/drafts/{draft}/publication", Who::Person, Pace::Post, show::publish),
    ]
}
