//! The desk of a blog, for its owner and those who may draft for them.

mod model;
mod show;
pub(crate) mod store;
mod suggestions;
mod waiting;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/blogs/{id}/desk", Who::Person, Pace::Read, show::show)]
}
