//! Live updates: what happens reaches the pages that show it, and only those who may see it.
//!
//! A page opens one stream of server-sent events, which says what it shows (`home`, `space:ID`, `thread:ID`). On each node
//! one [hub](hub::Hub) reads the numbered facts of all nodes in their order and hands them to the streams of that node. A
//! stream asks, for each fact that concerns its page and in the same read as the content, whether the session still
//! stands and the viewer may still see it; so nothing is sent on the strength of what was true a moment ago.
//!
//! What is sent is HTML for Turbo, rendered by the slice that owns it: see `web::kinds::Kind::fragment` and
//! `web::Slice::reactions`.

mod hub;
mod places;
#[cfg(test)]
mod samples;
mod stream_id;
mod streams;
mod typing;

texts::include!();

use futures::future::FutureExt;
use jobs::{Outcome, Schedule};
use std::sync::Arc;
use std::time::Duration;
use web::Slice;

/// Live updates, as the composition root takes them in.
#[must_use]
pub fn slice() -> Slice {
    let hub = Arc::new(hub::Hub::default());
    Slice::new("live")
        .migrations([db::migration!("live", "0001_typing")])
        .routes(streams::routes(&hub))
        .routes(typing::routes())
        .schedule(Schedule { name: "live.number_facts", every: Duration::from_secs(10), run: |cx| number(cx).boxed() })
        .schedule(Schedule {
            name: "live.forget_typing",
            every: Duration::from_secs(3600),
            run: |cx| forget(cx).boxed(),
        })
}

/// Facts get their numbers even while nobody looks, so that the first who does need not wait.
async fn number(cx: &mut db::Cx) -> Outcome {
    jobs::stream::publish(cx, "schedule", Duration::ZERO, 10_000).await?;
    Ok(())
}

async fn forget(cx: &mut db::Cx) -> Outcome {
    Ok(typing::forget(cx).await?)
}
