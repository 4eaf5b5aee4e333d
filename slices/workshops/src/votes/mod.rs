//! The dot vote: everybody who takes part has so many dots to set on canvases. The sums are told when it is over.

mod actions;
pub(crate) mod store;
mod verbs;
mod view;

pub(crate) use view::Ballot;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/journey/workshops/{id}/vote", Who::Person, Pace::Write, verbs::open),
        Route::delete("/journey/workshops/{id}/vote", Who::Person, Pace::Write, verbs::close),
        Route::put("/journey/workshops/canvases/{id}/dots", Who::Person, Pace::Write, verbs::set),
    ]
}
