//! The SQL of signatures. Whoever asks has found the vision for its viewer.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

db::row! {
    /// A leader of IT, and what they signed.
    pub struct Signature {
        /// Who.
        pub person: PersonId,
        /// When they signed; nothing if they have not.
        pub signed_at: Option<Timestamp>,
        /// Which version of the text.
        pub version: Option<i64>,
    }
}

/// All leaders of IT, each with what they signed of a vision, by name.
pub async fn of(cx: &mut Cx, vision: SubjectId) -> db::Result<Vec<Signature>> {
    let sql = "SELECT p.id, g.signed_at, g.version FROM person p
               LEFT JOIN vision_signature g ON g.person_id = p.id AND g.vision_id = $1
               WHERE p.kind = 1 AND p.leader = 1 AND p.works_in_it = 1 AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT 500";
    cx.rows(sql, params![vision]).await
}

/// Whether somebody leads in IT.
pub async fn leads(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person
               WHERE id = $1 AND kind = 1 AND leader = 1 AND works_in_it = 1 AND left_at IS NULL";
    Ok(cx.row::<i64>(sql, params![person]).await? > 0)
}

/// Somebody signs the text of this version.
pub async fn sign(cx: &mut Cx, vision: SubjectId, person: PersonId, version: i64) -> db::Result<()> {
    let sql = "INSERT INTO vision_signature (vision_id, person_id, version, signed_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (vision_id, person_id) DO UPDATE SET version = excluded.version, signed_at = excluded.signed_at";
    cx.execute(sql, params![vision, person, version, cx.now()]).await.map(drop)
}

/// Somebody takes their name away.
pub async fn unsign(cx: &mut Cx, vision: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM vision_signature WHERE vision_id = $1 AND person_id = $2";
    cx.execute(sql, params![vision, person]).await.map(drop)
}
