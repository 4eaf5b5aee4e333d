//! What somebody wants to hear of, and how.

mod pages;
mod store;

#[cfg(test)]
pub(crate) use pages::{Edit, Row, SpaceLevel};

use web::{Pace, Route, Who};

pub use store::stop_mail;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/settings/notices", Who::Person, Pace::Read, pages::edit),
        Route::put("/settings/notices", Who::Person, Pace::Write, pages::update),
    ]
}
