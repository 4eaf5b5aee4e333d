//! The dashboard: five questions on one page. Every slice brings its tiles; this one brings those that stand on measures.

mod pages;
mod tiles;

pub(crate) use tiles::load;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/dashboard", Who::Employee, Pace::Read, pages::show),
        Route::get("/journey/dashboard/{tile}/figures.csv", Who::Employee, Pace::Read, pages::figures),
    ]
}
