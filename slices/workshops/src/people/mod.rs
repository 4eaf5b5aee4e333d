//! Who takes part in a workshop, who was there, and who helps from outside.

mod actions;
mod pages;
pub(crate) mod store;
mod verbs;

pub(crate) use pages::PartnerView;
pub(crate) use store::Participant;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/workshops/{id}/people", Who::Anyone, Pace::Read, pages::show),
        Route::post("/journey/workshops/{id}/people", Who::Person, Pace::Write, verbs::add),
        Route::delete("/journey/workshops/{id}/people/{person}", Who::Person, Pace::Write, verbs::remove),
        Route::put("/journey/workshops/{id}/people/{person}/attendance", Who::Person, Pace::Write, verbs::attend),
        Route::put("/journey/workshops/{id}/people/{person}/team", Who::Person, Pace::Write, verbs::place),
        Route::post("/journey/workshops/{id}/participation", Who::Person, Pace::Write, verbs::join),
        Route::delete("/journey/workshops/{id}/participation", Who::Person, Pace::Write, verbs::leave),
        Route::post("/journey/workshops/{id}/partners", Who::Person, Pace::Write, verbs::add_partner),
        Route::delete("/journey/workshops/partners/{id}", Who::Person, Pace::Write, verbs::remove_partner),
    ]
}
