//! Reviews of an initiative: planned for a day, held in time or late, with stop, fix or grow.

mod actions;
pub(crate) mod model;
pub(crate) mod store;
mod verbs;
mod view;

pub(crate) use model::Verdict;
pub(crate) use view::{Reviews, load};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/journey/initiatives/{id}/reviews", Who::Employee, Pace::Write, verbs::plan),
        Route::put("/journey/initiatives/{id}/reviews/{review}", Who::Employee, Pace::Write, verbs::hold),
        Route::delete("/journey/initiatives/{id}/reviews/{review}", Who::Employee, Pace::Write, verbs::drop_it),
    ]
}
