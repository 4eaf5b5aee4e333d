//! A session that is used lasts on. Recognising somebody only reads, so whatever they do next (marking a thread as read is
//! enough) carries the news along, in its own transaction and at most once an hour.

use crate::sessions::store;
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Outcome, Recorded};
use kernel::{Door, SessionId, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};

const HOUR_MS: i64 = 3_600_000;
/// Sessions that this node remembers. Two that share a place only cost a statement.
const PLACES: usize = 4096;

/// What was written down last: a mark of the session and the hour.
static WRITTEN: [AtomicI64; PLACES] = [const { AtomicI64::new(0) }; PLACES];

pub(crate) fn keep<'c>(cx: &'c mut Cx, _: &'c Recorded) -> BoxFuture<'c, Outcome> {
    Box::pin(async move {
        if let Some(Door::Session(session)) = cx.viewer().signed().map(|signed| signed.door)
            && is_news(session, cx.now())
        {
            store::keep(cx, session).await?;
        }
        Ok(())
    })
}

fn is_news(session: SessionId, now: Timestamp) -> bool {
    let mark = session.raw() ^ (now.millis() / HOUR_MS);
    let place = usize::try_from(session.raw().rem_euclid(PLACES as i64)).unwrap_or(0);
    WRITTEN[place].swap(mark, Ordering::Relaxed) != mark
}
