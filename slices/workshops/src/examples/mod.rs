//! Example cards: how other companies use social technology. They belong to a space and serve all of its workshops.

mod actions;
mod form;
mod index;
mod model;
mod show;
pub(crate) mod store;
mod verbs;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/workshops/examples/{id}";
    vec![
        Route::get("/journey/workshops/examples", Who::Anyone, Pace::Read, index::index),
        Route::get("/journey/workshops/examples/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/workshops/examples", Who::Employee, Pace::Post, form::create),
        Route::get(ONE, Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/workshops/examples/{id}/edit", Who::Person, Pace::Read, form::edit),
        Route::put(ONE, Who::Person, Pace::Post, form::update),
        Route::delete(ONE, Who::Person, Pace::Write, verbs::remove),
        Route::post("/journey/workshops/examples/{id}/usefulness", Who::Person, Pace::Write, verbs::useful),
        Route::delete("/journey/workshops/examples/{id}/usefulness", Who::Person, Pace::Write, verbs::useless),
    ]
}
