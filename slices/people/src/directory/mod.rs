//! The directory: everybody by name, unit, place, skill and language.

mod api;
mod model;
mod pages;
mod store;

pub use api::Doc;
pub use model::{After, Filters};

use crate::policy::profiles::Browse;
use crate::t;
use db::Cx;
use futures::future::BoxFuture;
use kernel::{Rule, Verdict};
use web::shell::Shell;
use web::{Pace, Route, Visit, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/people", Who::Person, Pace::Read, pages::index),
        Route::get("/api/stoa/v1/people", Who::Person, Pace::Read, api::index),
    ]
}

/// The way to the directory, for those who have one.
pub(crate) fn rail<'c>(cx: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    if Browse.judge(cx.viewer(), &()) == Verdict::Allowed {
        shell.main_link(visit, "/people", t::Texts::new(visit.lang).directory(), "people");
    }
    Box::pin(std::future::ready(Ok(())))
}
