//! Results: what a round came to, in words, pictures and files. What is shown is always the one published result.

pub(crate) mod api;
mod charts;
mod files;
mod model;
mod outcome;
mod page;
mod report;
mod said;
pub(crate) mod store;
mod tabs;
pub(crate) mod tiles;
mod view;
mod work;

pub(crate) use outcome::Distribution;
pub use outcome::Outcome;
#[cfg(test)]
pub(crate) use page::{Empty, Picture};
pub(crate) use tabs::{TAB, rail, tabs};
use web::{Pace, Route, Who};
pub(crate) use work::{disagreement, fact, split, work_out};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/assessments";
    vec![
        Route::get("/journey", Who::Employee, Pace::Read, page::latest),
        Route::get("/journey/rounds/{id}/result", Who::Employee, Pace::Read, page::show),
        Route::get("/journey/rounds/{id}/charts/{file}", Who::Employee, Pace::Read, files::chart),
        Route::get("/journey/rounds/{id}/report.pdf", Who::Employee, Pace::Read, files::report),
        Route::get("/journey/rounds/{id}/result.csv", Who::Employee, Pace::Read, files::csv),
        Route::get("/journey/rounds/{id}/result.json", Who::Employee, Pace::Read, files::json),
        Route::get(API, Who::Employee, Pace::Read, api::index),
        Route::get("/api/stoa/v1/assessments/{id}", Who::Employee, Pace::Read, api::show),
    ]
}
