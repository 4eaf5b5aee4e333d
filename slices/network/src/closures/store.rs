//! SQL of closures.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

db::row! {
    /// Why a thread is closed.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Closure {
        /// Who closed it.
        pub by: PersonId,
        /// Their name.
        pub name: String,
        /// Since when.
        pub at: Timestamp,
        /// Why.
        pub reason: String,
    }
}

/// The closure of a subject that the viewer may see.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, subject: SubjectId) -> db::Result<Option<Closure>> {
    let sql = "SELECT c.person_id, p.name, c.closed_at, c.reason FROM closure c JOIN person p ON p.id = c.person_id
               WHERE c.subject_id = $1";
    cx.optional(sql, params![subject]).await
}

/// Keeps who closed it and why; the latest reason stands.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, subject: SubjectId, by: PersonId, reason: &str) -> db::Result<()> {
    let sql = "INSERT INTO closure (subject_id, person_id, closed_at, reason) VALUES ($1, $2, $3, $4)
               ON CONFLICT (subject_id) DO UPDATE SET person_id = excluded.person_id, closed_at = excluded.closed_at,
                   reason = excluded.reason";
    cx.execute(sql, params![subject, by, cx.now(), reason]).await.map(drop)
}

/// It is open again.
///
/// # Errors
/// If the database refuses.
pub async fn delete(cx: &mut Cx, subject: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM closure WHERE subject_id = $1", params![subject]).await.map(drop)
}
