//! The addresses that mail is taken for, and the space in which something is made of it.

mod actions;
mod pages;
pub(crate) mod store;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/intake/addresses", Who::Employee, Pace::Read, pages::index),
        Route::post("/intake/addresses", Who::Employee, Pace::Write, pages::create),
        Route::delete("/intake/addresses/{local}", Who::Employee, Pace::Write, pages::destroy),
    ]
}
