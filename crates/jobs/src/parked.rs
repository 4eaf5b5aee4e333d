//! Effects that failed too often: an administrator looks, and tries again or lets go.

use db::{Cx, params};
use kernel::{EffectId, Timestamp};

db::row! {
    /// An effect that waits for an administrator. It names kinds and errors, never what somebody wrote.
    pub struct Parked {
        /// Which one.
        pub id: EffectId,
        /// The effect's name.
        pub name: String,
        /// The kind of its fact.
        pub kind: String,
        /// How often it was tried.
        pub attempts: i64,
        /// Since when.
        pub parked_at: Timestamp,
        /// The last failure.
        pub error: Option<String>,
    }
}

/// The newest hundred.
///
/// # Errors
/// If the database refuses.
pub async fn parked(cx: &mut Cx) -> db::Result<Vec<Parked>> {
    let sql =
        "SELECT e.id, e.name, f.kind, e.attempts, e.parked_at, e.error FROM effect e JOIN fact f ON f.id = e.fact_id
               WHERE e.parked_at IS NOT NULL ORDER BY e.parked_at DESC LIMIT 100";
    cx.rows(sql, params![]).await
}

db::row! {
    /// The queue of effects that have not happened yet and are not parked.
    #[derive(PartialEq, Eq)]
    pub struct Waiting {
        /// How many there are.
        pub count: i64,
        /// When the fact of the oldest one happened; nothing where none waits.
        pub oldest: Option<Timestamp>,
    }
}

/// How long the queue is, and since when its oldest effect waits.
///
/// # Errors
/// If the database refuses.
pub async fn waiting(cx: &mut Cx) -> db::Result<Waiting> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT), MIN(f.at) FROM effect e JOIN fact f ON f.id = e.fact_id
               WHERE e.parked_at IS NULL";
    cx.row(sql, params![]).await
}

/// Tries once more, from the start. False if it is no longer parked.
///
/// # Errors
/// If the database refuses.
pub async fn retry(cx: &mut Cx, id: EffectId) -> db::Result<bool> {
    let sql = "UPDATE effect SET parked_at = NULL, attempts = 0, run_at = $2, error = NULL WHERE id = $1 AND parked_at IS NOT NULL";
    let found = cx.execute(sql, params![id, cx.now()]).await? == 1;
    cx.wake().await?;
    Ok(found)
}

/// Lets go of it. False if it is no longer parked.
///
/// # Errors
/// If the database refuses.
pub async fn discard(cx: &mut Cx, id: EffectId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM effect WHERE id = $1 AND parked_at IS NOT NULL", params![id]).await? == 1)
}
