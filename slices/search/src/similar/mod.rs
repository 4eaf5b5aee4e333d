//! What others asked and wrote before, for somebody who is about to ask: found by titles, shown beside any draft, and read there.

mod api;
mod find;
mod pages;
mod panel;
mod store;

#[cfg(test)]
pub(crate) use pages::{Beside, IndexPage};
#[cfg(test)]
pub(crate) use panel::{List, Panel};

use web::{Pace, Route, Who};

pub use api::Doc;
pub use panel::panel;

/// Longest title that is looked at, in characters.
const LONGEST: usize = 256;
/// So many are shown beside a draft.
const SHOWN: usize = 6;
/// So many are told to a program at most.
const MOST: usize = 20;

/// They are asked with every pause of somebody who types, so they are counted with pages and not with searches.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/similar", Who::Person, Pace::Read, pages::index),
        Route::get("/similar/{id}", Who::Person, Pace::Read, pages::show),
        Route::get("/api/stoa/v1/similar", Who::Person, Pace::Read, api::index),
    ]
}
