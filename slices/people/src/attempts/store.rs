//! The counts in the database.

use db::{Cx, params};
use kernel::Timestamp;

/// Counts a try at `now` unless a pause lasts; tries up to `forgotten` no longer count. How many there were, if it counted.
pub(super) async fn count(cx: &mut Cx, key: &str, now: Timestamp, forgotten: Timestamp) -> db::Result<Option<i64>> {
    let sql = "INSERT INTO attempt (key, count, since, until) VALUES ($1, 1, $2, 0)
               ON CONFLICT (key) DO UPDATE SET count = CASE WHEN attempt.since <= $3 THEN 1 ELSE attempt.count + 1 END, since = $2
               WHERE attempt.until <= $2 RETURNING count";
    cx.optional(sql, params![key, now, forgotten]).await
}

/// Until when the pause of a key lasts.
pub(super) async fn until(cx: &mut Cx, key: &str) -> db::Result<Timestamp> {
    cx.row("SELECT until FROM attempt WHERE key = $1", params![key]).await
}

/// Begins a pause.
pub(super) async fn pause(cx: &mut Cx, key: &str, until: Timestamp) -> db::Result<()> {
    cx.execute("UPDATE attempt SET until = $2 WHERE key = $1", params![key, until]).await.map(drop)
}

/// Counts a try in the hour that the first of them began, or begins a new one if that was up to `forgotten`.
pub(super) async fn count_hourly(cx: &mut Cx, key: &str, now: Timestamp, forgotten: Timestamp) -> db::Result<i64> {
    let sql = "INSERT INTO attempt (key, count, since, until) VALUES ($1, 1, $2, 0)
               ON CONFLICT (key) DO UPDATE SET
                   count = CASE WHEN attempt.since <= $3 THEN 1 ELSE attempt.count + 1 END,
                   since = CASE WHEN attempt.since <= $3 THEN $2 ELSE attempt.since END
               RETURNING count";
    cx.row(sql, params![key, now, forgotten]).await
}

/// Removes a key.
pub(super) async fn remove(cx: &mut Cx, key: &str) -> db::Result<()> {
    cx.execute("DELETE FROM attempt WHERE key = $1", params![key]).await.map(drop)
}

/// Removes what was counted up to `forgotten` and whose pause is over.
pub(super) async fn sweep(cx: &mut Cx, now: Timestamp, forgotten: Timestamp) -> db::Result<()> {
    cx.execute("DELETE FROM attempt WHERE since <= $1 AND until <= $2", params![forgotten, now]).await.map(drop)
}
