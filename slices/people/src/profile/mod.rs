//! Profiles: what others see of a person, and what the person says about themselves.

mod actions;
mod api;
mod face;
pub mod function;
pub mod languages;
pub mod model;
mod pages;
mod record;
pub mod store;

pub use actions::{Kept, keep};
pub use api::Doc;
pub use face::Face;
pub use record::Profile;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/people/{person}", Who::Person, Pace::Read, pages::show),
        Route::get("/settings/profile", Who::Person, Pace::Read, pages::edit),
        Route::put("/settings/profile", Who::Person, Pace::Write, pages::update),
        Route::get("/api/stoa/v1/people/me", Who::Person, Pace::Read, api::me),
        Route::patch("/api/stoa/v1/people/me", Who::Person, Pace::Write, api::update),
        Route::get("/api/stoa/v1/people/{person}", Who::Person, Pace::Read, api::show),
    ]
}
