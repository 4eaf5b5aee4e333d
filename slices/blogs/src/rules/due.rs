//! Closing comments whose time is over.

use super::{actions, store};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Schedule};
use std::time::Duration;

/// Looks every five minutes.
pub(crate) const CLOSE: Schedule =
    Schedule { name: "blogs.close_comments", every: Duration::from_secs(300), run: close_due };

fn close_due(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for post in store::due(cx, cx.now()).await? {
            actions::close(cx, post).await.map_err(|problem| Failure::Later(problem.to_string()))?;
        }
        Ok(())
    }
    .boxed()
}
