//! How long a blog and its posts take comments.

mod actions;
mod api;
mod due;
mod form;
pub(crate) mod model;
mod pages;
pub(crate) mod store;

pub(crate) use actions::{follow, of_post};
pub(crate) use api::Api;
pub(crate) use due::CLOSE;
pub(crate) use form::Fields;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::put("/blogs/{id}/comments", Who::Person, Pace::Write, pages::update_blog),
        Route::get("/blogs/posts/{id}/comments", Who::Person, Pace::Read, pages::edit),
        Route::put("/blogs/posts/{id}/comments", Who::Person, Pace::Write, pages::update_post),
        Route::put("/api/stoa/v1/blogs/{id}/comments", Who::Person, Pace::Write, api::update_blog),
        Route::put("/api/stoa/v1/blog-posts/{id}/comments", Who::Person, Pace::Write, api::update_post),
    ]
}
