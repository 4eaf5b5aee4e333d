//! The SQL of secret addresses.

use db::{Cx, params};
use kernel::{PersonId, Timestamp};

/// Whose address it is, by the hash of its secret, and since when.
pub(super) async fn owner(cx: &mut Cx, hash: &str) -> db::Result<Option<(PersonId, Timestamp)>> {
    cx.optional("SELECT person_id, made_at FROM blog_feed WHERE hash = $1", params![hash]).await
}

/// Since when a person has one.
pub(super) async fn since(cx: &mut Cx, person: PersonId) -> db::Result<Option<Timestamp>> {
    cx.optional("SELECT made_at FROM blog_feed WHERE person_id = $1", params![person]).await
}

/// Gives a person a new one; the one before leads nowhere any more.
pub(super) async fn renew(cx: &mut Cx, person: PersonId, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO blog_feed (person_id, hash, made_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id) DO UPDATE SET hash = $2, made_at = $3";
    cx.execute(sql, params![person, hash, cx.now()]).await.map(drop)
}

/// Takes it away.
pub(super) async fn end(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM blog_feed WHERE person_id = $1", params![person]).await.map(drop)
}
