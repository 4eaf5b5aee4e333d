//! Topics: words after a `#` in a text gather its thread with others. A topic exists for those who may see a text with it.

pub mod api;
mod pages;
mod store;

pub use store::Topic;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::Fact;
use subjects::facts::{SubjectCreated, SubjectEdited};
use web::{Pace, Route, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/topics", Who::Anyone, Pace::Read, pages::index),
        Route::get("/topics/{topic}", Who::Anyone, Pace::Read, pages::show),
        Route::get("/complete/topics", Who::Person, Pace::Search, pages::complete),
    ];
    routes.extend(api::routes());
    routes
}

/// Keeps the topics of texts, and who is named in them.
pub const GATHER: Effect = Effect::inline("network.gather_topics", &["subjects.created", "subjects.edited"], gather);

fn gather<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        if fact.kind == SubjectCreated::KIND {
            let created: SubjectCreated = fact.read()?;
            store::insert(cx, created.subject, created.root, &created.topics).await.map_err(Failure::Database)?;
            store::name(cx, created.subject, created.root, &created.mentions).await.map_err(Failure::Database)?;
        } else {
            let edited: SubjectEdited = fact.read()?;
            store::replace(cx, edited.subject, edited.root, &edited.topics).await.map_err(Failure::Database)?;
            store::name(cx, edited.subject, edited.root, &edited.mentions).await.map_err(Failure::Database)?;
        }
        Ok(())
    }
    .boxed()
}

/// Topics that begin with these letters, as far as the viewer may see texts with them, most used first.
///
/// # Errors
/// If the database refuses.
pub async fn beginning_with(cx: &mut Cx, letters: &str, limit: i64) -> db::Result<Vec<Topic>> {
    store::beginning_with(cx, &letters.trim_start_matches('#').to_lowercase(), limit).await
}
