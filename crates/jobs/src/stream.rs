//! The stream of facts: what was committed, numbered in one order that no reader can miss a part of.
//!
//! Ids of facts carry the moment at which their transactions began, so a reader who went by them would skip a fact that
//! commits late. Numbers are given after the commit, by one publisher at a time: whoever holds its lease. The lease and
//! the numbers are one transaction, so a publisher that lost its lease can't give any. History has negative numbers from the
//! start and is nowhere in the stream.

use crate::{Recorded, lease};
use db::{Cx, FromRow, Row, params};
use kernel::{FactId, Timestamp};
use std::time::Duration;

/// The lease of the one who numbers.
pub const PUBLISHER: &str = "live.publisher";

/// A fact with its place in the stream.
#[derive(Clone, Debug)]
pub struct Numbered {
    /// Its place: greater than that of everything published before. It counts what others do, so no viewer may see it.
    pub seq: i64,
    /// The fact.
    pub fact: Recorded,
}

impl FromRow for Numbered {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self { seq: row.next()?, fact: Recorded::from_row(row)? })
    }
}

/// Numbers committed facts, at most `batch`, and wakes the readers on every node; how many, or `None` while another holds
/// the lease. It is kept for `length`.
///
/// # Errors
/// If the database refuses.
pub async fn publish(cx: &mut Cx, holder: &str, length: Duration, batch: usize) -> db::Result<Option<u64>> {
    if lease::hold(cx, PUBLISHER, holder, length).await?.is_none() {
        return Ok(None);
    }
    let sql = "UPDATE fact SET seq = n.seq FROM (
                   SELECT p.id, $1 + ROW_NUMBER() OVER (ORDER BY p.id) AS seq
                   FROM (SELECT id FROM fact WHERE seq IS NULL ORDER BY id LIMIT $2) p) n
               WHERE fact.id = n.id";
    let last = head(cx).await?;
    let count = cx.execute(sql, params![last, batch]).await?;
    if count > 0 {
        cx.wake().await?;
    }
    Ok(Some(count))
}

/// Whether a committed fact has no number yet.
///
/// # Errors
/// If the database refuses.
pub async fn is_waiting(cx: &mut Cx) -> db::Result<bool> {
    let found = cx.optional::<FactId>("SELECT id FROM fact WHERE seq IS NULL ORDER BY id LIMIT 1", params![]).await?;
    Ok(found.is_some())
}

/// The facts after a place, in their order.
///
/// # Errors
/// If the database refuses.
pub async fn after(cx: &mut Cx, seq: i64, limit: usize) -> db::Result<Vec<Numbered>> {
    let sql = "SELECT seq, id, kind, at, actor_id, subject_id, space_id, payload FROM fact
               WHERE seq > $1 ORDER BY seq LIMIT $2";
    cx.rows(sql, params![seq, limit]).await
}

/// The place of the last fact that has one, 0 if none has.
///
/// # Errors
/// If the database refuses.
pub async fn head(cx: &mut Cx) -> db::Result<i64> {
    cx.row("SELECT CAST(COALESCE(MAX(seq), 0) AS BIGINT) FROM fact WHERE seq > 0", params![]).await
}

/// The place after which all facts stand that happened at this moment or later, for one who read the tables then.
///
/// # Errors
/// If the database refuses.
pub async fn before(cx: &mut Cx, moment: Timestamp) -> db::Result<i64> {
    // The inner limit keeps both engines on the ids; who is further behind reads everything anew anyway.
    let sql = "SELECT MIN(r.seq) FROM (SELECT seq FROM fact WHERE id >= $1 AND seq > 0 ORDER BY id LIMIT 4000) r";
    let first = cx.row::<Option<i64>>(sql, params![kernel::ids::first_at(moment)]).await?;
    match first {
        Some(first) => Ok(first - 1),
        None => head(cx).await,
    }
}
