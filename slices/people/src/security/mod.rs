//! What keeps an account its owner's: password, second step, sessions. Grave things take a fresh proof.

mod codes;
mod password;
mod proof;
mod second;
mod show;

pub(crate) use proof::{demand, require};

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/settings/security", Who::Person, Pace::Read, show::show),
        Route::put("/settings/security/password", Who::Person, Pace::SignIn, password::update),
        Route::get("/settings/security/proof", Who::Person, Pace::Read, proof::new),
        Route::post("/settings/security/proof", Who::Person, Pace::SignIn, proof::create),
        Route::get("/settings/security/second-step", Who::Person, Pace::Read, second::new),
        Route::post("/settings/security/second-step", Who::Person, Pace::SignIn, second::create),
        Route::delete("/settings/security/second-step", Who::Person, Pace::Write, second::destroy),
        Route::post("/settings/security/recovery-codes", Who::Person, Pace::Write, codes::create),
        Route::delete("/settings/security/sessions", Who::Person, Pace::Write, show::end_others),
        Route::delete("/settings/security/sessions/{id}", Who::Person, Pace::Write, show::end),
    ]
}
