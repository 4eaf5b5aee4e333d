//! Completing names while somebody writes: people and spaces that the writer may know of.

mod pages;
mod store;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/complete", Who::Person, Pace::Search, pages::index)]
}
