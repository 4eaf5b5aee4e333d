//! A post as mail: once, to the people of its space who may read it and want mail, with its copy here.

mod actions;
mod api;
mod mail;
mod pages;
mod refusal;
pub(crate) mod store;

pub(crate) use actions::FAN_OUT;
pub(crate) use api::Api;
pub(crate) use mail::send;
use web::{Pace, Route, Who};

/// The effect that sends.
pub(crate) const SEND: &str = "blogs.send_letter";
/// The facts that it follows.
pub(crate) const DUE: &[&str] = &["blogs.letter_due"];

pub(crate) fn routes() -> Vec<Route> {
    const ONE: &str = "/blogs/posts/{id}/letter";
    const JSON: &str = "/api/stoa/v1/blog-posts/{id}/letter";
    vec![
        Route::get(ONE, Who::Person, Pace::Read, pages::show),
        Route::post(ONE, Who::Person, Pace::Post, pages::create),
        Route::post("/blogs/feeds/refusal", Who::Person, Pace::Write, refusal::refuse),
        Route::delete("/blogs/feeds/refusal", Who::Person, Pace::Write, refusal::want),
        Route::get("/blogs/letters/{token}", Who::Anyone, Pace::Read, refusal::show),
        Route::post("/blogs/letters/{token}", Who::Anyone, Pace::Write, refusal::create),
        Route::get(JSON, Who::Person, Pace::Read, api::show),
        Route::post(JSON, Who::Person, Pace::Post, api::create),
    ]
}
