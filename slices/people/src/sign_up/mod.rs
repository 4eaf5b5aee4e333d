//! Making an account oneself, where the organisation lets people.

pub(crate) mod actions;
mod model;
pub(crate) mod pages;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-up", Who::Anyone, Pace::Read, pages::new),
        Route::post("/sign-up", Who::Anyone, Pace::Mail, pages::create),
        Route::get("/sign-up/{secret}", Who::Anyone, Pace::SignIn, pages::edit),
        Route::post("/sign-up/{secret}", Who::Anyone, Pace::SignIn, pages::update),
    ]
}
