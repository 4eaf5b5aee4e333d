//! A new password for somebody who forgot theirs.

mod actions;
mod pages;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/reset", Who::Anyone, Pace::Read, pages::new),
        Route::post("/reset", Who::Anyone, Pace::Mail, pages::create),
        Route::get("/reset/{secret}", Who::Anyone, Pace::SignIn, pages::edit),
        Route::post("/reset/{secret}", Who::Anyone, Pace::SignIn, pages::update),
    ]
}
