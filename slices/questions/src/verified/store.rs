//! The SQL of verifications.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;

db::row! {
    /// Who vouches for which answer, in which role, since when, until when.
    pub struct Verification {
        /// The answer.
        pub answer: SubjectId,
        /// Who vouches for it.
        pub by: PersonId,
        /// Their name.
        pub by_name: String,
        /// See [`crate::acceptance::As::from_code`].
        pub as_code: i64,
        /// Since when.
        pub at: Timestamp,
        /// Until when.
        pub until: Timestamp,
    }
}

db::row! {
    /// A verification that ends soon.
    pub struct Ending {
        /// The answer.
        pub answer: SubjectId,
        /// Its question.
        pub question: SubjectId,
        /// Where.
        pub space: SpaceId,
        /// Who vouches for it.
        pub by: PersonId,
    }
}

/// By answer.
pub type Verifications = HashMap<SubjectId, Verification>;

/// Those of a question that was found for this viewer.
pub async fn of(cx: &mut Cx, question: SubjectId) -> db::Result<Verifications> {
    let sql = "SELECT v.answer_id, v.verified_by, p.name, v.verified_as, v.verified_at, v.until
               FROM question_verification v JOIN person p ON p.id = v.verified_by WHERE v.question_id = $1";
    let rows: Vec<Verification> = cx.rows(sql, params![question]).await?;
    Ok(rows.into_iter().map(|one| (one.answer, one)).collect())
}

/// Keeps it, whoever vouched before.
pub async fn save(
    cx: &mut Cx,
    (answer, question, space): (SubjectId, SubjectId, SpaceId),
    by: PersonId,
    role: i64,
    until: Timestamp,
) -> db::Result<()> {
    let sql = "INSERT INTO question_verification
                   (answer_id, question_id, space_id, verified_by, verified_as, verified_at, until)
               VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (answer_id) DO UPDATE SET verified_by = excluded.verified_by, until = excluded.until,
                   verified_as = excluded.verified_as, verified_at = excluded.verified_at, warned_at = NULL";
    cx.execute(sql, params![answer, question, space, by, role, cx.now(), until]).await.map(drop)
}

/// Takes it away; whether it was there.
pub async fn delete(cx: &mut Cx, answer: SubjectId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM question_verification WHERE answer_id = $1", params![answer]).await? > 0)
}

/// Those that end before a moment and of which nobody was told.
pub async fn ending(cx: &mut Cx, before: Timestamp, limit: usize) -> db::Result<Vec<Ending>> {
    let sql = "SELECT v.answer_id, v.question_id, v.space_id, v.verified_by FROM question_verification v
               JOIN subject s ON s.id = v.answer_id
               WHERE v.until < $1 AND v.warned_at IS NULL AND s.state <> 2 ORDER BY v.until LIMIT $2";
    cx.rows(sql, params![before, limit]).await
}

/// Notes that somebody was told.
pub async fn warned(cx: &mut Cx, answer: SubjectId) -> db::Result<()> {
    let sql = "UPDATE question_verification SET warned_at = $2 WHERE answer_id = $1";
    cx.execute(sql, params![answer, cx.now()]).await.map(drop)
}
