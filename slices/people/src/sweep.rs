//! Forgets what has run out, once an hour.

use crate::{attempts, identities, links, sessions, tokens};
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Outcome, Schedule};
use std::time::Duration;

pub(crate) fn schedule() -> Schedule {
    Schedule { name: "people.sweep", every: Duration::from_secs(3600), run: sweep }
}

fn sweep(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    Box::pin(async move {
        sessions::store::sweep(cx).await?;
        attempts::sweep(cx).await?;
        tokens::store::sweep(cx).await?;
        identities::store::sweep(cx).await?;
        links::store::sweep(cx).await?;
        Ok(())
    })
}
