//! Replies: one level of nesting below any subject, any number of them.

pub mod actions;
pub mod api;
pub mod pages;
pub mod store;
mod unsent;
pub mod view;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use subjects::Subject;
use texts::Lang;
use web::kinds::Kind;
use web::{App, Pace, Route, Visit, Who};

/// The kind of a reply, as in `subject.kind`.
pub const KIND: &str = "network.reply";

/// What the other slices need to know of it.
#[must_use]
pub const fn kind() -> Kind {
    Kind { name: KIND, icon: "reply", label, url, own: Some(own), marks: None, compose: None, fragment: Some(fragment) }
}

fn label(lang: Lang) -> &'static str {
    crate::t::Texts::new(lang).kind_reply()
}

/// Where a reply is read.
pub(crate) fn url(reply: &Subject) -> String {
    format!("/posts/{}?at={}#subject-{}", reply.root, reply.id, reply.id)
}

fn own(reply: &Subject) -> String {
    format!("/replies/{}", reply.id)
}

/// The reply for a live update, without what hangs on it unless there is something; nothing where it was taken away.
fn fragment<'c>(
    cx: &'c mut Cx,
    _: &'c App,
    visit: &'c Visit,
    reply: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move { view::alone(cx, visit, reply.id).await }.boxed()
}

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/posts/{id}/replies", Who::Anyone, Pace::Read, pages::index),
        Route::get("/posts/{id}/replies/new", Who::Person, Pace::Read, pages::new),
        Route::post("/posts/{id}/replies", Who::Person, Pace::Post, pages::create),
        Route::get("/replies/{id}", Who::Anyone, Pace::Read, pages::show),
        Route::get("/replies/{id}/edit", Who::Person, Pace::Read, pages::edit),
        Route::put("/replies/{id}", Who::Person, Pace::Post, pages::update),
        Route::delete("/replies/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/posts/{id}/replies", Who::Anyone, Pace::Read, api::index),
        Route::post("/api/stoa/v1/posts/{id}/replies", Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/replies/{id}", Who::Anyone, Pace::Read, api::show),
        Route::put("/api/stoa/v1/replies/{id}", Who::Person, Pace::Post, api::update),
        Route::delete("/api/stoa/v1/replies/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}

/// What a reply to `parent` hangs on: the thread itself, or the reply at its top; a reply to a nested one goes beside it.
/// `None` if the parent is not of this thread, was taken away, or is hidden from the viewer.
///
/// # Errors
/// If the database refuses.
pub async fn top_of(cx: &mut Cx, root: &Subject, parent: SubjectId) -> db::Result<Option<Subject>> {
    if parent == root.id {
        return Ok(Some(root.clone()));
    }
    let Some(found) = subjects::find(cx, parent).await?.filter(|found| found.root == root.id) else { return Ok(None) };
    match found.parent {
        Some(above) if above != root.id => subjects::find(cx, above).await,
        _ => Ok(Some(found)),
    }
}
