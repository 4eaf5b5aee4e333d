//! Lists of mail that a blog takes the place of, and whether it is better than they were.

mod actions;
mod model;
mod pages;
pub(crate) mod store;
mod view;

pub(crate) use actions::{above_baseline, compared};
pub(crate) use view::ComparisonView;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const RETIRED: &str = "/blogs/{id}/broadcasts/{list}/retirement";
    vec![
        Route::get("/blogs/{id}/broadcasts", Who::Employee, Pace::Read, pages::index),
        Route::post("/blogs/{id}/broadcasts", Who::Employee, Pace::Write, pages::create),
        Route::delete("/blogs/{id}/broadcasts/{list}", Who::Employee, Pace::Write, pages::destroy),
        Route::post(RETIRED, Who::Employee, Pace::Write, pages::retire),
    ]
}
