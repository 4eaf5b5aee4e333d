//! Whether an action is done: what its rule's conditions come to, and what people state.

mod api;
mod look;
mod model;
mod pages;
mod statements;
mod store;
mod view;

pub(crate) use api::Api;
pub(crate) use look::{look_at, look_round, look_through, tell_of_late};
pub(crate) use store::Statement;
pub(crate) use view::{Line, Summary, holding, lines, summaries};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const STATED: &str = "/journey/plan/statements/{id}";
    const API: &str = "/api/stoa/v1/plan/statements/{id}";
    vec![
        Route::post("/journey/plan/actions/{id}/statements", Who::Employee, Pace::Write, pages::state),
        Route::put("/journey/plan/statements/{id}/confirmation", Who::Employee, Pace::Write, pages::confirm),
        Route::delete(STATED, Who::Employee, Pace::Write, pages::withdraw),
        Route::post("/api/stoa/v1/plan/actions/{id}/statements", Who::Employee, Pace::Write, api::state),
        Route::put("/api/stoa/v1/plan/statements/{id}/confirmation", Who::Employee, Pace::Write, api::confirm),
        Route::delete(API, Who::Employee, Pace::Write, api::withdraw),
    ]
}
