//! Password hashes in the database.

use db::{Cx, params};
use kernel::PersonId;

/// The hash of a person's password, if they have one.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, person: PersonId) -> db::Result<Option<String>> {
    cx.optional("SELECT hash FROM password WHERE person_id = $1", params![person]).await
}

/// Sets the hash of a person's password.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, person: PersonId, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO password (person_id, hash, changed_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id) DO UPDATE SET hash = $2, changed_at = $3";
    cx.execute(sql, params![person, hash, cx.now()]).await.map(drop)
}
