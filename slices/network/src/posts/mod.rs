//! Posts: what begins a thread. The kind that is made here is the update; cards are of any kind.

pub mod actions;
pub mod api;
pub mod card;
pub mod composer;
pub mod model;
pub(crate) mod pages;
pub mod store;
pub mod unsent;
mod writing;

pub use card::{PostCard, cards};

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use subjects::Subject;
use texts::Lang;
use web::kinds::{Compose, Draft, Kind};
use web::{App, Pace, Problem, Route, Visit, Who};

/// The kind of an update, as in `subject.kind`.
pub const KIND: &str = "network.update";

/// What the other slices need to know of it.
#[must_use]
pub const fn kind() -> Kind {
    let compose = Compose { needs_title: false, placeholder, submit, create, page: None };
    Kind {
        name: KIND,
        icon: "post",
        label,
        url,
        own: Some(url),
        marks: None,
        compose: Some(compose),
        fragment: Some(fragment),
    }
}

fn label(lang: Lang) -> &'static str {
    crate::t::Texts::new(lang).kind_update()
}

fn url(post: &Subject) -> String {
    format!("/posts/{}", post.id)
}

fn placeholder(lang: Lang, space: &str) -> String {
    crate::t::Texts::new(lang).write_update(space)
}

fn submit(lang: Lang, space: &str) -> String {
    crate::t::Texts::new(lang).post_in(space)
}

fn create<'c>(cx: &'c mut Cx, visit: &'c Visit, draft: Draft) -> BoxFuture<'c, Result<subjects::Created, Problem>> {
    async move { actions::post(cx, visit.lang, &draft).await }.boxed()
}

/// The card for a live update; nothing where it was taken away.
fn fragment<'c>(
    cx: &'c mut Cx,
    app: &'c App,
    visit: &'c Visit,
    post: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move {
        let cards = crate::feed::cards(cx, visit, app, &[post.id]).await?;
        let html = cards.first().map(askama::Template::render).transpose();
        html.map_err(|error| db::Error::Other(error.to_string()))
    }
    .boxed()
}

/// Their addresses.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/write", Who::Person, Pace::Read, writing::new),
        Route::post("/posts", Who::Person, Pace::Post, writing::create),
        Route::get("/posts/{id}/card", Who::Anyone, Pace::Read, pages::card),
        Route::get("/posts/{id}/edit", Who::Person, Pace::Read, pages::edit),
        Route::put("/posts/{id}", Who::Person, Pace::Post, pages::update),
        Route::delete("/posts/{id}", Who::Person, Pace::Write, pages::destroy),
        Route::post("/api/stoa/v1/posts", Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/posts/{id}", Who::Anyone, Pace::Read, api::show),
        Route::put("/api/stoa/v1/posts/{id}", Who::Person, Pace::Post, api::update),
        Route::delete("/api/stoa/v1/posts/{id}", Who::Person, Pace::Write, api::destroy),
    ]
}
