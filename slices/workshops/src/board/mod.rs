//! The boards of a workshop: short notes that teams put up, and what they are carried on to.

mod actions;
mod model;
mod pages;
mod show;
pub(crate) mod store;
mod verbs;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/workshops/{id}/board", Who::Anyone, Pace::Read, pages::show),
        Route::post("/journey/workshops/{id}/board", Who::Person, Pace::Write, verbs::put_up),
        Route::delete("/journey/workshops/board/{id}", Who::Person, Pace::Write, verbs::take_down),
        Route::post("/journey/workshops/board/{id}/carrying", Who::Person, Pace::Write, verbs::carry),
        Route::get("/journey/workshops/cards/{id}", Who::Anyone, Pace::Read, show::show),
    ]
}
