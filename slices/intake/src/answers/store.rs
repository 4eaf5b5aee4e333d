//! The SQL of the addresses for answers.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId};

/// What the secret of a person in a thread is made of.
pub(crate) async fn salt(cx: &mut Cx, person: PersonId, root: SubjectId) -> db::Result<Option<i64>> {
    cx.optional("SELECT salt FROM intake_answer WHERE person_id = $1 AND root_id = $2", params![person, root]).await
}

pub(crate) async fn insert(cx: &mut Cx, person: PersonId, root: SubjectId, salt: i64, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO intake_answer (person_id, root_id, salt, hash) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![person, root, salt, hash]).await.map(drop)
}

/// Whose secret has this hash, and in which thread. Who has left has none.
pub(crate) async fn owner(cx: &mut Cx, hash: &str) -> db::Result<Option<(PersonId, SubjectId)>> {
    let sql = "SELECT a.person_id, a.root_id FROM intake_answer a JOIN person p ON p.id = a.person_id
               WHERE a.hash = $1 AND p.left_at IS NULL";
    cx.optional(sql, params![hash]).await
}

/// Where a thread is.
pub(crate) async fn space_of(cx: &mut Cx, root: SubjectId) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT space_id FROM subject WHERE id = $1", params![root]).await
}

/// How many addresses somebody has.
pub(crate) async fn count(cx: &mut Cx, person: PersonId) -> db::Result<i64> {
    cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM intake_answer WHERE person_id = $1", params![person]).await
}

/// Ends all addresses of somebody.
pub(crate) async fn end(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM intake_answer WHERE person_id = $1", params![person]).await.map(drop)
}
