//! The six reactions. They come with being a subject, of whatever kind.

pub mod actions;
pub mod api;
pub mod bar;
pub mod model;
pub mod pages;
pub mod store;

use crate::policy::{Act, Seat};
pub use bar::Bar;
pub use model::{Counts, Reaction, SIX};

use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use subjects::Subject;
use web::{App, Pace, Route, Visit, Who};

/// The counts of a subject for a live update, with what the viewer may do.
pub fn fragment<'c>(
    cx: &'c mut Cx,
    _: &'c App,
    visit: &'c Visit,
    subject: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move {
        let standing = subjects::standing(cx, subject.space).await?;
        let seat = Seat { subject: subject.clone(), standing };
        let counts = store::counts(cx, subject.id).await?;
        let may_react = seat.allows(&visit.viewer, Act::React);
        let html = bar::CountsView::new(visit.lang, subject.id, &counts, may_react).render();
        html.map(Some).map_err(|error| db::Error::Other(error.to_string()))
    }
    .boxed()
}

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/subjects/{id}/reactions", Who::Anyone, Pace::Read, pages::index),
        Route::post("/subjects/{id}/reactions", Who::Person, Pace::Write, pages::create),
        Route::put("/subjects/{id}/reactions/{name}", Who::Person, Pace::Write, pages::update),
        Route::delete("/subjects/{id}/reactions/{name}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/subjects/{id}/reactions", Who::Anyone, Pace::Read, api::index),
        Route::put("/api/stoa/v1/subjects/{id}/reactions/{name}", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/subjects/{id}/reactions/{name}", Who::Person, Pace::Write, api::destroy),
    ]
}
