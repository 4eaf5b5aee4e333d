//! Links to pages: from what people type to ids, and who leads to a page.

mod model;
mod pages;
mod reading;
pub(crate) mod store;

pub(crate) use model::targets;
pub(crate) use reading::{by_id, wanted};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/pages/links", Who::Person, Pace::Read, pages::index)]
}
