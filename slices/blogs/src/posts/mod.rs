//! Posts: what was published, to read and to comment on.

mod actions;
mod api;
pub(crate) mod article;
mod edit;
pub(crate) mod form;
pub(crate) mod line;
pub(crate) mod model;
mod new;
mod show;
pub(crate) mod store;

pub(crate) use actions::{Origin, Wanted, about, checked, find, publish, put};
pub(crate) use api::Api;
pub(crate) use line::Line;
pub use model::ContentKind;
pub(crate) use model::{Piece, named_in};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const OF_BLOG: &str = "/api/stoa/v1/blogs/{id}/posts";
    vec![
        Route::get("/blogs/{id}/posts/new", Who::Person, Pace::Read, new::new),
        Route::post("/blogs/{id}/posts", Who::Person, Pace::Post, new::create),
        Route::get("/blogs/posts/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/blogs/posts/{id}/{slug}", Who::Anyone, Pace::Read, show::named),
        Route::get("/blogs/posts/{id}/edit", Who::Person, Pace::Read, edit::edit),
        Route::put("/blogs/posts/{id}", Who::Person, Pace::Post, edit::update),
        Route::delete("/blogs/posts/{id}", Who::Person, Pace::Write, edit::destroy),
        Route::get(OF_BLOG, Who::Anyone, Pace::Read, api::index),
        Route::post(OF_BLOG, Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/blog-posts/{id}", Who::Anyone, Pace::Read, api::show),
    ]
}
