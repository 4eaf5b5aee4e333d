//! What somebody is writing and has not posted. It is theirs alone, on all of their devices, and goes when it is posted.
//!
//! Composers of other slices keep their drafts here too, under their own ids, and meet them through `web::drafts`.

mod actions;
pub mod api;
mod model;
mod pages;
mod store;

pub use model::{Draft, Spot};

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::PersonId;
use web::drafts::{Keeper, Typed};
use web::{Pace, Route, Who};

/// How composers of other slices find drafts, and say that they were sent.
pub const KEEPER: Keeper = Keeper { find: typed, sent: was_sent };

/// The addresses.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/drafts", Who::Person, Pace::Read, pages::index),
        Route::get("/drafts/{place}", Who::Person, Pace::Read, pages::show),
        Route::put("/drafts/{place}", Who::Person, Pace::Write, pages::update),
        Route::delete("/drafts/{place}", Who::Person, Pace::Write, pages::destroy),
    ];
    routes.extend(api::routes());
    routes
}

/// What a person was writing at this place, for its composer.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<Option<Draft>> {
    store::find(cx, person, place).await
}

/// The viewer sent this text from a page, for the first time: its draft goes in the same transaction, unless it says something
/// that was not sent.
///
/// # Errors
/// If the database refuses.
pub async fn sent(cx: &mut Cx, place: &str, title: &str, body: &str) -> db::Result<()> {
    actions::sent(cx, place, &Typed { title: title.to_owned(), body: body.to_owned() }).await
}

fn typed<'c>(cx: &'c mut Cx, place: &'c str) -> BoxFuture<'c, db::Result<Option<Typed>>> {
    async move {
        let Some(person) = cx.viewer().person() else { return Ok(None) };
        let draft = store::find(cx, person, place).await?;
        Ok(draft.map(|Draft { title, body, .. }| Typed { title, body }))
    }
    .boxed()
}

fn was_sent<'c>(cx: &'c mut Cx, place: &'c str, typed: &'c Typed) -> BoxFuture<'c, db::Result<()>> {
    async move { actions::sent(cx, place, typed).await }.boxed()
}
