//! Sessions in the database.

use crate::sessions::{Device, Lifetime};
use db::{Cx, params};
use kernel::{PersonId, SessionId, Timestamp};
use std::time::Duration;

db::row! {
    /// A session, as its owner sees it.
    pub struct SessionRow {
        /// Which one.
        pub id: SessionId,
        /// When it was last used, to the hour.
        pub last_seen_at: Timestamp,
        /// "Firefox, Linux", or nothing.
        pub browser: String,
        /// The network it was opened from.
        pub network: String,
    }
}

/// Stores a new session.
///
/// # Errors
/// If the database refuses.
pub async fn insert(
    cx: &mut Cx,
    person: PersonId,
    hash: &str,
    life: Lifetime,
    device: &Device,
) -> db::Result<SessionId> {
    let id = SessionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO session (id, person_id, secret_hash, proved_at, last_seen_at, idle_ms, expires_at, browser, network)
               VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)";
    let idle = i64::try_from(life.idle.as_millis()).unwrap_or(i64::MAX);
    let expires = cx.now().plus(life.absolute);
    cx.execute(sql, params![id, person, hash, cx.now(), idle, expires, device.browser, device.network]).await?;
    Ok(id)
}

/// The sessions of a person that still hold, the latest used first.
///
/// # Errors
/// If the database refuses.
pub async fn list(cx: &mut Cx, person: PersonId) -> db::Result<Vec<SessionRow>> {
    let sql = "SELECT id, last_seen_at, browser, network FROM session
               WHERE person_id = $1 AND expires_at > $2 AND last_seen_at + idle_ms > $2 ORDER BY last_seen_at DESC, id DESC LIMIT 100";
    cx.rows(sql, params![person, cx.now()]).await
}

/// When the person of this session last proved who they are.
///
/// # Errors
/// If the database refuses.
pub async fn proved_at(cx: &mut Cx, session: SessionId) -> db::Result<Option<Timestamp>> {
    cx.optional("SELECT proved_at FROM session WHERE id = $1", params![session]).await
}

/// The person of this session proved once more who they are.
///
/// # Errors
/// If the database refuses.
pub async fn prove(cx: &mut Cx, session: SessionId) -> db::Result<()> {
    cx.execute("UPDATE session SET proved_at = $2 WHERE id = $1", params![session, cx.now()]).await.map(drop)
}

/// Ends a session, whoever's it is.
///
/// # Errors
/// If the database refuses.
pub async fn forget(cx: &mut Cx, session: SessionId) -> db::Result<()> {
    cx.execute("DELETE FROM session WHERE id = $1", params![session]).await.map(drop)
}

/// Ends one session of this person; whether there was one.
///
/// # Errors
/// If the database refuses.
pub async fn end(cx: &mut Cx, person: PersonId, session: SessionId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM session WHERE id = $1 AND person_id = $2", params![session, person]).await? == 1)
}

/// Ends all sessions of this person, but the one that is kept; how many.
///
/// # Errors
/// If the database refuses.
pub async fn end_all(cx: &mut Cx, person: PersonId, kept: Option<SessionId>) -> db::Result<u64> {
    let kept = kept.unwrap_or(SessionId::new(0));
    cx.execute("DELETE FROM session WHERE person_id = $1 AND id <> $2", params![person, kept]).await
}

/// The session is in use: at most once an hour this is worth a write.
///
/// # Errors
/// If the database refuses.
pub async fn keep(cx: &mut Cx, session: SessionId) -> db::Result<()> {
    let stale = cx.now().minus(Duration::from_secs(3600));
    cx.execute(
        "UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at <= $3",
        params![session, cx.now(), stale],
    )
    .await
    .map(drop)
}

/// Forgets sessions that have run out.
///
/// # Errors
/// If the database refuses.
pub async fn sweep(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM session WHERE expires_at <= $1 OR last_seen_at + idle_ms <= $1", params![cx.now()])
        .await
        .map(drop)
}
