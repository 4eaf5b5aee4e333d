//! Values: what each measure was, day by day.

mod actions;
mod api;
mod files;
mod index;
mod model;
mod show;
pub(crate) mod store;
mod wording;

pub(crate) use actions::{Picture, measured};
pub(crate) use api::Api;
pub(crate) use index::Spark;
pub use model::{Judged, Part, Standing, State, Value, judge};
use web::{Pace, Route, Who};
pub(crate) use wording::why;

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/measures";
    vec![
        Route::get("/journey/measures", Who::Employee, Pace::Read, index::index),
        Route::get("/journey/measures.csv", Who::Employee, Pace::Read, files::all),
        Route::get("/journey/measures/{id}", Who::Employee, Pace::Read, show::show),
        Route::get("/journey/measures/{id}/values.csv", Who::Employee, Pace::Read, files::one),
        Route::get(API, Who::Employee, Pace::Read, api::index),
        Route::get("/api/stoa/v1/measures/{id}/values", Who::Employee, Pace::Read, api::values),
    ]
}
