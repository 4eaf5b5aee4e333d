//! New versions of published posts: written, looked at and compared before they take the place of what is live.

mod actions;
mod api;
mod model;
mod pages;
pub(crate) mod store;

pub(crate) use api::Api;
pub(crate) use model::Version;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/posts/{id}/staged";
    const JSON: &str = "/api/stoa/v1/blog-posts/{id}/staged";
    vec![
        Route::get(ONE, Who::Person, Pace::Read, pages::show),
        Route::post(ONE, Who::Person, Pace::Write, pages::keep),
        Route::delete(ONE, Who::Person, Pace::Write, pages::destroy),
        Route::get("/blogs/posts/{id}/preview", Who::Person, Pace::Read, pages::preview),
        Route::post("/blogs/posts/{id}/staged/sending", Who::Person, Pace::Post, pages::send),
        Route::post("/blogs/posts/{id}/staged/publication", Who::Person, Pace::Post, pages::publish),
        Route::get(JSON, Who::Person, Pace::Read, api::show),
        Route::put(JSON, Who::Person, Pace::Write, api::update),
        Route::delete(JSON, Who::Person, Pace::Write, api::destroy),
        Route::post("/api/stoa/v1/blog-posts/{id}/staged/sending", Who::Person, Pace::Post, api::send),
        Route::post("/api/stoa/v1/blog-posts/{id}/staged/publication", Who::Person, Pace::Post, api::publish),
    ]
}
