//! Why can someone see this? For any person and any subject or space: what opens it, in the words that the policy uses. It
//! shows nothing of what somebody wrote, not even a title, and each question leaves a line in the audit log.

mod actions;
mod api;
mod model;
mod pages;
mod store;

pub(crate) use api::Api;
#[cfg(test)]
pub(crate) use pages::{Answer, New};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/access", Who::Person, Pace::Search, pages::new),
        Route::get("/api/stoa/v1/admin/access", Who::Person, Pace::Search, api::show),
    ]
}
