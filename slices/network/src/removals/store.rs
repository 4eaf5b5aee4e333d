//! SQL of removals.

use db::{Cx, params};
use kernel::{PersonId, SubjectId};

/// Keeps who took it away.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, subject: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO removal (subject_id, person_id, removed_at) VALUES ($1, $2, $3)
               ON CONFLICT (subject_id) DO UPDATE SET person_id = excluded.person_id, removed_at = excluded.removed_at";
    cx.execute(sql, params![subject, person, cx.now()]).await.map(drop)
}

/// Who took it away.
///
/// # Errors
/// If the database refuses.
pub async fn by(cx: &mut Cx, subject: SubjectId) -> db::Result<Option<PersonId>> {
    cx.optional("SELECT person_id FROM removal WHERE subject_id = $1", params![subject]).await
}

/// It is back.
///
/// # Errors
/// If the database refuses.
pub async fn delete(cx: &mut Cx, subject: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM removal WHERE subject_id = $1", params![subject]).await.map(drop)
}
