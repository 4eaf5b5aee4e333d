//! Who took something away. Bringing it back is a resource of its own, so that "Undo" is a form.

pub mod pages;
pub mod store;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::Fact;
use subjects::facts::SubjectRemoved;
use web::{Pace, Route, Who};

/// Keeps who took something away, whichever slice it is of: whoever did may bring it back. What the program itself took away,
/// only moderators bring back.
pub const KEEP_WHO: Effect = Effect::inline("network.keep_who_removed", &[SubjectRemoved::KIND], keep_who);

fn keep_who<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let removed: SubjectRemoved = fact.read()?;
        let Some(person) = fact.actor else { return Ok(()) };
        Ok(store::save(cx, removed.subject, person).await?)
    }
    .boxed()
}

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/subjects/{id}/restoration", Who::Person, Pace::Write, pages::create),
        Route::post("/api/stoa/v1/subjects/{id}/restoration", Who::Person, Pace::Write, pages::create_json),
    ]
}
