//! The SQL of staged versions. They are asked for a post that was found for this viewer.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

db::row! {
    /// A version that is not live.
    pub struct Staged {
        /// Its title.
        pub title: String,
        /// Its text: Markdown as typed.
        pub source: String,
        /// What it brings.
        pub kind_name: String,
        /// What it is about.
        pub about: Option<SubjectId>,
        /// Over which version of the text it was written.
        pub base_version: i64,
        /// Who changed it last.
        pub changed_by: PersonId,
        /// When.
        pub changed_at: Timestamp,
        /// Since when it waits for who may put it live.
        pub sent_at: Option<Timestamp>,
    }
}

/// That of a post.
pub async fn find(cx: &mut Cx, post: SubjectId) -> db::Result<Option<Staged>> {
    let sql = "SELECT title, source, kind, about_id, base_version, changed_by, changed_at, sent_at FROM blog_staged WHERE post_id = $1";
    cx.optional(sql, params![post]).await
}

/// Keeps one, in the place of the one that is there.
pub async fn save(cx: &mut Cx, post: SubjectId, staged: &Staged) -> db::Result<()> {
    let sql =
        "INSERT INTO blog_staged (post_id, title, source, kind, about_id, base_version, changed_by, changed_at, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (post_id) DO UPDATE SET title = excluded.title, source = excluded.source, kind = excluded.kind,
           about_id = excluded.about_id, base_version = excluded.base_version, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at";
    let Staged { title, source, kind_name, about, base_version, changed_by, changed_at, sent_at } = staged;
    let params = params![post, title, source, kind_name, about, base_version, changed_by, changed_at, sent_at];
    cx.execute(sql, params).await.map(drop)
}

/// It waits for who may put it live.
pub async fn send(cx: &mut Cx, post: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE blog_staged SET sent_at = $2 WHERE post_id = $1", params![post, cx.now()]).await.map(drop)
}

/// It goes.
pub async fn delete(cx: &mut Cx, post: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM blog_staged WHERE post_id = $1", params![post]).await.map(drop)
}

/// The posts of a blog whose staged versions wait for who may put them live: each with the title that it would have.
pub async fn waiting(cx: &mut Cx, blog: SubjectId) -> db::Result<Vec<(SubjectId, String)>> {
    let sql = "SELECT v.post_id, v.title FROM blog_staged v JOIN blog_post p ON p.subject_id = v.post_id
               JOIN subject s ON s.id = p.subject_id
               WHERE p.blog_id = $1 AND v.sent_at IS NOT NULL AND s.state <> 2 ORDER BY v.sent_at LIMIT 100";
    cx.rows(sql, params![blog]).await
}
