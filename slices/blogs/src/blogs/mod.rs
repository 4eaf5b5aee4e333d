//! Blogs: whose they are, in which space they live, how often they should be written, who may draft.

mod actions;
mod api;
mod begin_api;
mod delegates;
mod edit;
mod form;
mod head;
mod index;
pub(crate) mod model;
mod new;
mod show;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{journal, locked};
pub(crate) use api::Api;
pub(crate) use edit::form_page;
pub(crate) use head::{Head, Part, rail};
pub use model::Whose;
pub(crate) use model::{Candidate, Journal};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/api/stoa/v1/blogs/{id}";
    const AUTHOR: &str = "/api/stoa/v1/blogs/{id}/authors/{person}";
    vec![
        Route::get("/blogs", Who::Anyone, Pace::Read, index::index),
        Route::get("/blogs/new", Who::Employee, Pace::Read, new::new),
        Route::post("/blogs", Who::Employee, Pace::Post, new::create),
        Route::get("/blogs/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get("/blogs/{id}/edit", Who::Person, Pace::Read, edit::edit),
        Route::put("/blogs/{id}", Who::Person, Pace::Post, edit::update),
        Route::post("/blogs/{id}/closure", Who::Person, Pace::Write, verbs::close),
        Route::delete("/blogs/{id}/closure", Who::Person, Pace::Write, verbs::reopen),
        Route::post("/blogs/{id}/delegates", Who::Person, Pace::Write, delegates::create),
        Route::delete("/blogs/{id}/delegates/{person}", Who::Person, Pace::Write, delegates::destroy),
        Route::get("/api/stoa/v1/blogs", Who::Anyone, Pace::Read, api::index),
        Route::post("/api/stoa/v1/blogs", Who::Employee, Pace::Post, begin_api::create),
        Route::get(ONE, Who::Anyone, Pace::Read, api::show),
        Route::put(AUTHOR, Who::Person, Pace::Write, begin_api::name),
        Route::delete(AUTHOR, Who::Person, Pace::Write, begin_api::dismiss),
    ]
}
