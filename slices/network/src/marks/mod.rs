//! What each person has read, kept on the server so that all their devices agree.
//!
//! A space has a mark a member (all up to here is read), a thread has one where it was read further than its space. A
//! thread is unread if its newest thing is newer than both. Reading is told by a PUT, never by a GET; writing in a thread
//! reads it too. The space's mark follows what is read, and marks of threads that it overtakes go.

mod actions;
pub mod api;
mod model;
mod pages;
mod store;

pub use actions::{read, read_all, read_space, unread};
pub use model::Reading;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::facts::SubjectCreated;
use web::{Pace, Route, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::put("/posts/{id}/read", Who::Person, Pace::Write, pages::update),
        Route::delete("/posts/{id}/read", Who::Person, Pace::Write, pages::destroy),
        Route::put("/spaces/{slug}/read", Who::Person, Pace::Write, pages::update_space),
        Route::put("/read", Who::Person, Pace::Write, pages::update_all),
    ];
    routes.extend(api::routes());
    routes
}

/// Writing is reading.
pub const WROTE: Effect = Effect::inline("network.author_has_read", &["subjects.created"], on_created);

fn on_created<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let created: SubjectCreated = fact.read()?;
        if let Some(author) = fact.actor.filter(|_| !created.imported) {
            actions::wrote(cx, author, created.space, created.root, created.subject)
                .await
                .map_err(Failure::Database)?;
        }
        Ok(())
    }
    .boxed()
}

/// How far a person has read in these threads, which were found for them.
///
/// # Errors
/// If the database refuses.
pub async fn readings(cx: &mut Cx, person: PersonId, roots: &[SubjectId]) -> db::Result<HashMap<SubjectId, Reading>> {
    let readings = store::readings(cx, person, roots).await?;
    Ok(readings.into_iter().map(|reading| (reading.root, reading)).collect())
}

/// The first unread thing in a thread that was found for this person, where the line stands; `None` if all is read.
///
/// # Errors
/// If the database refuses.
pub async fn first_unread(cx: &mut Cx, person: PersonId, root: SubjectId) -> db::Result<Option<SubjectId>> {
    let Some(reading) = store::readings(cx, person, &[root]).await?.pop().filter(Reading::is_unread) else {
        return Ok(None);
    };
    let read_to = reading.read_to().unwrap_or(reading.root);
    store::first_after(cx, root, read_to).await
}

/// When a person last read anything.
///
/// # Errors
/// If the database refuses.
pub async fn last_read_at(cx: &mut Cx, person: PersonId) -> db::Result<Option<Timestamp>> {
    store::last_read_at(cx, person).await
}

/// For imports: a person has read all of a space up to here.
///
/// # Errors
/// If the database refuses.
pub async fn import_read(cx: &mut Cx, person: PersonId, space: SpaceId, upto: SubjectId) -> db::Result<()> {
    store::save_space(cx, person, space, upto).await
}
