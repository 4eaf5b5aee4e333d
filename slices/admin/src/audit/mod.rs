//! The audit log: what an auditor asks for, append-only and chained by hashes.

mod api;
mod chain;
mod follow;
mod pages;
pub(crate) mod store;
mod words;

pub(crate) use api::Api;
pub(crate) use chain::Line;
pub(crate) use follow::FOLLOW;
#[cfg(test)]
pub(crate) use pages::{Index, LineView};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/audit", Who::Person, Pace::Read, pages::index),
        Route::get("/api/stoa/v1/admin/audit", Who::Person, Pace::Read, api::index),
    ]
}
