//! Invitations into spaces.

pub(crate) mod actions;
pub(crate) mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/spaces/{slug}/invitation", Who::Person, Pace::Write, pages::accept),
        Route::delete("/spaces/{slug}/invitation", Who::Person, Pace::Write, pages::decline),
        Route::delete("/spaces/{slug}/invitations/{id}", Who::Person, Pace::Write, pages::take_back),
    ]
}
