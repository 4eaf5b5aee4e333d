//! Wishes to become a member.

pub(crate) mod actions;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/spaces/{slug}/request", Who::Person, Pace::Write, pages::ask),
        Route::delete("/spaces/{slug}/request", Who::Person, Pace::Write, pages::withdraw),
        Route::put("/spaces/{slug}/requests/{id}", Who::Person, Pace::Write, pages::approve),
        Route::delete("/spaces/{slug}/requests/{id}", Who::Person, Pace::Write, pages::decline),
    ]
}
