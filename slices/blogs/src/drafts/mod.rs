//! Drafts of a blog. In a leadership blog its owner and those who may draft for them see them, nobody else, whatever their rights; they
//! belong to the blog, so they outlive whoever began them. In other blogs a draft is its author's until it is sent for review.

mod actions;
mod api;
mod model;
mod show;
mod stand;
pub(crate) mod store;
mod way;

pub(crate) use actions::{begin, find, readable, release_kept, save};
pub(crate) use api::Api;
pub(crate) use model::{Sheet, check};
pub(crate) use show::page;
pub(crate) use stand::Stand;
pub(crate) use store::Draft;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/{id}/drafts/{draft}";
    const JSON: &str = "/api/stoa/v1/blogs/{id}/drafts/{draft}";
    vec![
        Route::get(ONE, Who::Person, Pace::Read, show::show),
        Route::put(ONE, Who::Person, Pace::Write, show::update),
        Route::post(ONE, Who::Person, Pace::Write, show::keep),
        Route::delete(ONE, Who::Person, Pace::Write, show::destroy),
        Route::post("/blogs/{id}/drafts/{draft}/publication", Who::Person, Pace::Post, show::publish),
        Route::get("/blogs/{id}/drafts/{draft}/preview", Who::Person, Pace::Read, show::preview),
        Route::get("/api/stoa/v1/blogs/{id}/drafts", Who::Person, Pace::Read, api::index),
        Route::post("/api/stoa/v1/blogs/{id}/drafts", Who::Person, Pace::Post, api::create),
        Route::get(JSON, Who::Person, Pace::Read, api::show),
        Route::put(JSON, Who::Person, Pace::Write, api::update),
        Route::delete(JSON, Who::Person, Pace::Write, api::destroy),
        Route::post("/api/stoa/v1/blogs/{id}/drafts/{draft}/publication", Who::Person, Pace::Post, api::publish),
        Route::put("/api/stoa/v1/blogs/{id}/drafts/{draft}/review", Who::Person, Pace::Post, way::send),
        Route::delete("/api/stoa/v1/blogs/{id}/drafts/{draft}/review", Who::Person, Pace::Write, way::withdraw),
        Route::post("/api/stoa/v1/blogs/{id}/drafts/{draft}/review/answer", Who::Person, Pace::Write, way::answer),
        Route::put("/api/stoa/v1/blogs/{id}/drafts/{draft}/hour", Who::Person, Pace::Write, way::set),
        Route::delete("/api/stoa/v1/blogs/{id}/drafts/{draft}/hour", Who::Person, Pace::Write, way::clear),
    ]
}
