//! Visions: what IT's leaders want social technology to be for, goal by goal, and who of them stands behind it.

mod actions;
mod form;
pub(crate) mod model;
mod show;
pub(crate) mod store;

pub(crate) use store::Vision;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/vision/new", Who::Employee, Pace::Read, form::new),
        Route::post("/journey/vision", Who::Employee, Pace::Post, form::create),
        Route::get("/journey/vision/{id}", Who::Person, Pace::Read, show::show),
        Route::get("/journey/vision/{id}/edit", Who::Employee, Pace::Read, form::edit),
        Route::put("/journey/vision/{id}", Who::Employee, Pace::Post, form::update),
        Route::put("/journey/vision/{id}/publication", Who::Employee, Pace::Write, show::publish),
        Route::delete("/journey/vision/{id}/publication", Who::Employee, Pace::Write, show::withdraw),
        Route::put("/journey/vision/{id}/signature", Who::Employee, Pace::Write, show::sign),
        Route::delete("/journey/vision/{id}/signature", Who::Employee, Pace::Write, show::unsign),
    ]
}
