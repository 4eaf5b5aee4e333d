//! Second steps in the database.

use db::{Cx, params};
use kernel::PersonId;

/// What the secret is derived from, and the last code used.
pub(crate) async fn find(cx: &mut Cx, person: PersonId) -> db::Result<Option<(String, i64)>> {
    cx.optional("SELECT nonce, last_step FROM second_step WHERE person_id = $1", params![person]).await
}

/// Whether signing in takes a second step.
pub(crate) async fn is_on(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    Ok(cx.optional::<i64>("SELECT person_id FROM second_step WHERE person_id = $1", params![person]).await?.is_some())
}

pub(crate) async fn save(cx: &mut Cx, person: PersonId, nonce: &str, last_step: i64) -> db::Result<()> {
    let sql = "INSERT INTO second_step (person_id, nonce, last_step, made_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person_id) DO UPDATE SET nonce = $2, last_step = $3, made_at = $4";
    cx.execute(sql, params![person, nonce, last_step, cx.now()]).await.map(drop)
}

/// This code was used.
pub(crate) async fn used(cx: &mut Cx, person: PersonId, step: i64) -> db::Result<()> {
    cx.execute("UPDATE second_step SET last_step = $2 WHERE person_id = $1", params![person, step]).await.map(drop)
}

pub(crate) async fn delete(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM second_step WHERE person_id = $1", params![person]).await?;
    replace_codes(cx, person, &[]).await
}

/// These recovery codes hold, and no others.
pub(crate) async fn replace_codes(cx: &mut Cx, person: PersonId, hashes: &[String]) -> db::Result<()> {
    cx.execute("DELETE FROM recovery_code WHERE person_id = $1", params![person]).await?;
    for hash in hashes {
        cx.execute("INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)", params![person, hash]).await?;
    }
    Ok(())
}

/// Uses a recovery code up; whether it was one.
pub(crate) async fn use_code(cx: &mut Cx, person: PersonId, hash: &str) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM recovery_code WHERE person_id = $1 AND code_hash = $2", params![person, hash]).await?
        == 1)
}

/// How many recovery codes are left.
pub(crate) async fn codes_left(cx: &mut Cx, person: PersonId) -> db::Result<i64> {
    cx.row("SELECT COUNT(*) FROM recovery_code WHERE person_id = $1", params![person]).await
}
