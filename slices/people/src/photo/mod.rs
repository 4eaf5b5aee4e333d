//! A person's photo: a square that they cut out themselves, encoded anew.

mod actions;
mod pages;
mod store;

pub use actions::{Drawn, draw, hang};

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        // Who has no account may see the faces of those who wrote in public.
        Route::get("/people/{person}/photo", Who::Anyone, Pace::Read, pages::show),
        Route::put("/settings/photo", Who::Person, Pace::Upload, pages::update),
        Route::delete("/settings/photo", Who::Person, Pace::Upload, pages::destroy),
    ]
}
