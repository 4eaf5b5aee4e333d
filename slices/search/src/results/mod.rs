//! What is found, as a page and for programs.

mod api;
mod find;
mod model;
mod pages;
mod snippet;
mod store;

#[cfg(test)]
pub(crate) use pages::{IndexPage, Line, SpaceLine, TabView};
#[cfg(test)]
pub(crate) use snippet::Part;

use web::{Pace, Route, Who};

pub use api::Doc;
pub use find::recent;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/search", Who::Anyone, Pace::Search, pages::index),
        Route::get("/api/stoa/v1/search", Who::Anyone, Pace::Search, api::index),
    ]
}
