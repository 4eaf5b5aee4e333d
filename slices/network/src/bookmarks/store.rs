//! SQL of bookmarks. Each statement names whose they are.

use db::{Cx, params};
use kernel::{Cursor, PersonId, Reach, SubjectId};
use subjects::{Eyes, visible};

/// Whether the viewer keeps it.
///
/// # Errors
/// If the database refuses.
pub async fn has(cx: &mut Cx, subject: SubjectId) -> db::Result<bool> {
    let person = cx.viewer().person();
    let sql = "SELECT kept_at FROM bookmark WHERE person_id = $1 AND subject_id = $2";
    Ok(cx.optional::<i64>(sql, params![person, subject]).await?.is_some())
}

/// Keeps it.
///
/// # Errors
/// If the database refuses.
pub async fn insert(cx: &mut Cx, person: PersonId, subject: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO bookmark (person_id, subject_id, kept_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id, subject_id) DO NOTHING";
    cx.execute(sql, params![person, subject, cx.now()]).await.map(drop)
}

/// Keeps it no more.
///
/// # Errors
/// If the database refuses.
pub async fn delete(cx: &mut Cx, person: PersonId, subject: SubjectId) -> db::Result<()> {
    let sql = "DELETE FROM bookmark WHERE person_id = $1 AND subject_id = $2";
    cx.execute(sql, params![person, subject]).await.map(drop)
}

db::row! {
    /// A kept subject.
    pub struct Kept {
        /// Which one.
        pub id: SubjectId,
        /// What begins its thread.
        pub root: SubjectId,
        /// Its kind.
        pub kind: String,
        /// Its title, or nothing.
        pub title: String,
        /// Its beginning, plain.
        pub excerpt: String,
        /// Who wrote it.
        pub author: String,
        /// Who can see it at most.
        pub reach: Reach,
        /// When it was kept.
        pub kept_at: i64,
    }
}

/// What the viewer keeps and may still see, last kept first, after a place.
///
/// # Errors
/// If the database refuses.
pub async fn page(cx: &mut Cx, after: Cursor, limit: usize) -> db::Result<Vec<Kept>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.root_id, s.kind, s.title, s.excerpt, p.name, a.base, b.kept_at FROM bookmark b
         JOIN subject s ON s.id = b.subject_id JOIN person p ON p.id = s.author_id JOIN audience a ON a.id = s.audience_id
         WHERE b.person_id = $1 AND (b.kept_at < $4 OR (b.kept_at = $4 AND b.subject_id < $5)) AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY b.kept_at DESC, b.subject_id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![after.key, after.id, limit])).await
}
