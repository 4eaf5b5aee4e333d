//! Minutes: drafted from what was written down live, published, approved; every version stays.

mod actions;
mod edit;
mod model;
mod show;
pub(crate) mod store;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/council/meetings/{id}/minutes/edit", Who::Person, Pace::Read, edit::edit),
        Route::put("/council/meetings/{id}/minutes", Who::Person, Pace::Post, edit::update),
        Route::post("/council/meetings/{id}/minutes/publication", Who::Person, Pace::Post, edit::publish),
        Route::post("/council/meetings/{id}/minutes/approval", Who::Person, Pace::Write, edit::approve),
        Route::get("/council/minutes/{id}", Who::Anyone, Pace::Read, show::show),
    ]
}
