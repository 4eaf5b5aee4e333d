//! Tokens in the database.

use db::{Cx, params};
use kernel::{PersonId, Scopes, Timestamp, TokenId};

db::row! {
    /// A token, as its owner sees it: without its secret.
    pub(crate) struct TokenRow {
        pub(crate) id: TokenId,
        pub(crate) name: String,
        pub(crate) scope_bits: i64,
        pub(crate) expires_at: Timestamp,
    }
}

impl TokenRow {
    pub(crate) fn scopes(&self) -> Scopes {
        Scopes::from_bits(self.scope_bits)
    }
}

pub(crate) async fn insert(cx: &mut Cx, person: PersonId, row: &TokenRow, hash: &str) -> db::Result<()> {
    let sql =
        "INSERT INTO token (id, person_id, secret_hash, name, scopes, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    cx.execute(sql, params![row.id, person, hash, row.name, row.scope_bits, row.expires_at]).await.map(drop)
}

/// Those that still hold, newest first, from before a token on.
pub(crate) async fn list(
    cx: &mut Cx,
    person: PersonId,
    before: Option<TokenId>,
    limit: i64,
) -> db::Result<Vec<TokenRow>> {
    let sql = "SELECT id, name, scopes, expires_at FROM token WHERE person_id = $1 AND expires_at > $2 AND id < $3 ORDER BY id DESC LIMIT $4";
    let before = before.unwrap_or(TokenId::new(i64::MAX));
    cx.rows(sql, params![person, cx.now(), before, limit]).await
}

pub(crate) async fn count(cx: &mut Cx, person: PersonId) -> db::Result<i64> {
    cx.row("SELECT COUNT(*) FROM token WHERE person_id = $1 AND expires_at > $2", params![person, cx.now()]).await
}

/// Ends one; whether there was one.
pub(crate) async fn end(cx: &mut Cx, person: PersonId, id: TokenId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM token WHERE id = $1 AND person_id = $2", params![id, person]).await? == 1)
}

/// Ends all of a person; how many.
pub(crate) async fn end_all(cx: &mut Cx, person: PersonId) -> db::Result<u64> {
    cx.execute("DELETE FROM token WHERE person_id = $1", params![person]).await
}

/// Forgets those that have run out.
pub(crate) async fn sweep(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM token WHERE expires_at <= $1", params![cx.now()]).await.map(drop)
}
