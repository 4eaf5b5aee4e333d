//! The actions in the plan: chosen, given to an owner, begun, confirmed, ended.

mod actions;
mod api;
mod choosing;
mod ending;
mod model;
mod pages;
mod show;
pub(crate) mod store;

pub(crate) use actions::{Named, owned};
pub(crate) use api::Api;
pub(crate) use choosing::ChoosingApi;
pub(crate) use model::{Owned, Stage};
pub(crate) use show::{Stating, again};
pub(crate) use store::Step;
use web::kinds::Kind;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/journey/plan/actions/{id}";
    const API: &str = "/api/stoa/v1/plan/actions/{id}";
    vec![
        Route::post("/journey/plan/actions", Who::Employee, Pace::Write, pages::choose),
        Route::put("/journey/plan/actions", Who::Employee, Pace::Write, pages::assign_all),
        Route::get(ONE, Who::Employee, Pace::Read, show::show),
        Route::put(ONE, Who::Employee, Pace::Write, pages::assign),
        Route::delete(ONE, Who::Employee, Pace::Write, pages::leave_out),
        Route::put("/journey/plan/actions/{id}/acceptance", Who::Employee, Pace::Write, pages::accept),
        Route::delete("/journey/plan/actions/{id}/acceptance", Who::Employee, Pace::Write, pages::give_back),
        Route::put("/journey/plan/actions/{id}/start", Who::Employee, Pace::Write, pages::start),
        Route::put("/journey/plan/actions/{id}/readings", Who::Employee, Pace::Write, pages::look),
        Route::put("/journey/plan/actions/{id}/confirmation", Who::Employee, Pace::Write, pages::confirm),
        Route::put("/journey/plan/actions/{id}/space", Who::Employee, Pace::Write, pages::link),
        Route::put("/journey/plan/actions/{id}/ending", Who::Employee, Pace::Write, pages::end),
        Route::delete("/journey/plan/actions/{id}/ending", Who::Employee, Pace::Write, pages::resume),
        Route::get(API, Who::Employee, Pace::Read, api::show),
        Route::put(API, Who::Employee, Pace::Write, api::assign),
        Route::post("/api/stoa/v1/plan/actions", Who::Employee, Pace::Write, choosing::choose),
        Route::delete(API, Who::Employee, Pace::Write, choosing::leave_out),
        Route::put("/api/stoa/v1/plan/actions/{id}/resumption", Who::Employee, Pace::Write, choosing::resume),
        Route::put("/api/stoa/v1/plan/actions/{id}/space", Who::Employee, Pace::Write, choosing::link),
        Route::put("/api/stoa/v1/plan/actions/{id}/acceptance", Who::Employee, Pace::Write, api::accept),
        Route::delete("/api/stoa/v1/plan/actions/{id}/acceptance", Who::Employee, Pace::Write, api::give_back),
        Route::put("/api/stoa/v1/plan/actions/{id}/start", Who::Employee, Pace::Write, api::start),
        Route::put("/api/stoa/v1/plan/actions/{id}/readings", Who::Employee, Pace::Write, api::look),
        Route::put("/api/stoa/v1/plan/actions/{id}/confirmation", Who::Employee, Pace::Write, api::confirm),
        Route::put("/api/stoa/v1/plan/actions/{id}/ending", Who::Employee, Pace::Write, api::end),
    ]
}

/// An action of the plan as others' lists and links know it.
pub(crate) const KIND: Kind = Kind {
    name: crate::ACTION,
    icon: "flag",
    label: |lang| crate::t::Texts::new(lang).action(),
    url: |subject| format!("/journey/plan/actions/{}", subject.id),
    own: None,
    marks: Some(show::marks),
    fragment: None,
    compose: None,
};
