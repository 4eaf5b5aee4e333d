//! The way in: what this administrator's rights open.

mod pages;

#[cfg(test)]
pub(crate) use pages::{Index, Section};

use crate::policy::{Act, may};
use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::shell::Shell;
use web::{Pace, Route, Visit, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/admin", Who::Person, Pace::Read, pages::index)]
}

/// The link in the rail, for those who hold any right.
pub(crate) fn rail<'c>(_: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if may(&visit.viewer, Act::Enter) {
            shell.main_link(visit, "/admin", t::Texts::new(visit.lang).admin(), "shield");
        }
        Ok(())
    }
    .boxed()
}
