//! The SQL of versions. The one that holds stands in its subject, the others among its earlier texts.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

db::row! {
    /// A version in a list.
    pub struct Version {
        /// Its number, from 1.
        pub number: i64,
        /// The title it had.
        pub title: String,
        /// Who wrote it.
        pub editor: PersonId,
        /// When.
        pub at: Timestamp,
        /// What they said of it.
        pub note: String,
        /// It corrected a detail.
        pub minor: bool,
        /// Who approved it.
        pub approved_by: Option<PersonId>,
    }
}

/// The versions of a page before one, the newest first.
pub async fn before(cx: &mut Cx, page: SubjectId, before: i64, limit: usize) -> db::Result<Vec<Version>> {
    let sql = "SELECT v.number, v.title, v.editor_id, v.at, COALESCE(c.note, ''), COALESCE(c.minor, 0), c.approved_by FROM (
                   SELECT s.version AS number, s.title, COALESCE(s.editor_id, s.author_id) AS editor_id,
                          COALESCE(s.edited_at, $3) AS at FROM subject s WHERE s.id = $1
                   UNION ALL SELECT r.version, r.title, r.editor_id, r.written_at FROM subject_revision r WHERE r.subject_id = $1) v
               LEFT JOIN wiki_change c ON c.page_id = $1 AND c.version = v.number
               WHERE v.number < $2 ORDER BY v.number DESC LIMIT $4";
    cx.rows(sql, params![page, before, page.made_at(), limit]).await
}

db::row! {
    /// The words of a version.
    pub struct Words {
        /// The title it had.
        pub title: String,
        /// Its text: Markdown.
        pub source: String,
        /// Its text: safe HTML.
        pub html: String,
    }
}

/// The words of one version of a page that was found for the viewer.
pub async fn version(cx: &mut Cx, page: SubjectId, number: i64) -> db::Result<Option<Words>> {
    let sql = "SELECT s.title, t.source, t.html FROM subject s {EACH} JOIN subject_text t ON t.subject_id = s.id
               WHERE s.id = $1 AND s.version = $2
               UNION ALL SELECT r.title, r.source, r.html FROM subject_revision r WHERE r.subject_id = $1 AND r.version = $2";
    cx.optional(sql, params![page, number]).await
}
