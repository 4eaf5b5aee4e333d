//! Feeds for feed readers (Atom, RFC 4287): of one blog, and of all that a person may read. What is not public is read by a secret
//! address of one's own, and each time as its person may see it then.

mod actions;
mod api;
mod atom;
mod files;
mod pages;
mod store;

pub(crate) use api::Api;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const OWN: &str = "/api/stoa/v1/blog-feed";
    vec![
        Route::get("/blogs/feeds", Who::Person, Pace::Read, pages::show),
        Route::post("/blogs/feeds/address", Who::Person, Pace::Write, pages::make),
        Route::delete("/blogs/feeds/address", Who::Person, Pace::Write, pages::end),
        Route::get("/blogs/feeds/{secret}", Who::Anyone, Pace::Read, files::all),
        Route::get("/blogs/{id}/feed", Who::Anyone, Pace::Read, files::public),
        Route::get("/blogs/{id}/feeds/{secret}", Who::Anyone, Pace::Read, files::blog),
        Route::post(OWN, Who::Person, Pace::Write, api::create),
        Route::delete(OWN, Who::Person, Pace::Write, api::destroy),
    ]
}
