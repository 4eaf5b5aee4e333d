//! Notices: who is told what, the bell, the page, the list for programs.

mod actions;
mod api;
mod line;
mod model;
mod pages;
mod store;

#[cfg(test)]
pub(crate) use pages::{Group, Index, Shown};

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Schedule};
use std::time::Duration;
use web::shell::Shell;
use web::{Pace, Route, Visit, Who};

pub use actions::{clear_space, clear_thread, own, write};
pub use api::Doc;
pub use line::{Line, why};
pub use model::{Event, Level, Reason, Reasons, Wishes};
pub use store::{followers_of_space, followers_of_thread, in_mail, owners, subjects_of};

/// Notices are kept for half a year.
const KEPT: Duration = Duration::from_secs(180 * 24 * 3600);
/// Forgets what is older.
pub const FORGET: Schedule =
    Schedule { name: "notifications.forget", every: Duration::from_secs(24 * 3600), run: forget };

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/notices", Who::Person, Pace::Read, pages::index),
        Route::put("/notices/seen", Who::Person, Pace::Write, pages::update_seen),
        Route::put("/notices/read", Who::Person, Pace::Write, pages::update_all),
        Route::put("/notices/{id}/read", Who::Person, Pace::Write, pages::update),
        Route::delete("/notices/{id}/read", Who::Person, Pace::Write, pages::destroy),
        Route::get("/api/stoa/v1/notices", Who::Person, Pace::Read, api::index),
        Route::put("/api/stoa/v1/notices/read", Who::Person, Pace::Write, api::update_all),
        Route::put("/api/stoa/v1/notices/{id}/read", Who::Person, Pace::Write, api::update),
        Route::delete("/api/stoa/v1/notices/{id}/read", Who::Person, Pace::Write, api::destroy),
    ]
}

/// The count of the bell, on every page.
pub fn bell<'c>(cx: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if visit.viewer.person().is_some() {
            shell.bell_count = store::unseen(cx).await?;
        }
        Ok(())
    }
    .boxed()
}

fn forget(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move { Ok(store::forget(cx, cx.now().minus(KEPT)).await?) }.boxed()
}
