//! Mails that wait for somebody to look at them, and what became of the others.

mod actions;
mod api;
mod making;
pub(crate) mod model;
mod pages;
mod rail;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use making::{letter, make};
pub(crate) use rail::rail;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/stoa/v1/intake/mails";
    const ONE: &str = "/api/stoa/v1/intake/mails/{id}";
    const ACCEPTANCE: &str = "/api/stoa/v1/intake/mails/{id}/acceptance";
    const REFUSAL: &str = "/api/stoa/v1/intake/mails/{id}/refusal";
    vec![
        Route::get("/intake", Who::Employee, Pace::Read, pages::index),
        Route::get("/intake/mails/{id}", Who::Employee, Pace::Read, pages::show),
        Route::get("/intake/mails/{id}/original", Who::Employee, Pace::Read, pages::original),
        Route::put("/intake/mails/{id}/acceptance", Who::Employee, Pace::Post, pages::accept),
        Route::put("/intake/mails/{id}/refusal", Who::Employee, Pace::Write, pages::refuse),
        Route::delete("/intake/mails/{id}/refusal", Who::Employee, Pace::Write, pages::look_again),
        Route::get(ALL, Who::Employee, Pace::Read, api::index),
        Route::get(ONE, Who::Employee, Pace::Read, api::show),
        Route::put(ACCEPTANCE, Who::Employee, Pace::Post, api::accept),
        Route::put(REFUSAL, Who::Employee, Pace::Write, api::refuse),
        Route::delete(REFUSAL, Who::Employee, Pace::Write, api::look_again),
    ]
}
