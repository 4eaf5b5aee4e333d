//! Loading subjects: only what the viewer may see.

use crate::{Eyes, Revision, Subject, Text, Version, subject_columns, visible};
use db::{Cx, params};
use kernel::{PersonId, SubjectId};

/// The subject, if it is there and the viewer may see it. A removed one is found too: its stub shows no text.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Subject>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        " FROM subject s WHERE s.id = $4 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![id])).await
}

/// The same, locked until the transaction ends. A change to a thread locks its root first, so that counters hold.
///
/// # Errors
/// If the database refuses.
pub async fn lock(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Subject>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        " FROM subject s WHERE s.id = $4 AND ",
        visible!("s.audience_id", "s.id"),
        " {FOR_UPDATE}"
    );
    cx.optional(sql, &eyes.with(params![id])).await
}

/// What was written. Only for a subject that was found for this viewer and is not removed.
///
/// # Errors
/// If the database refuses.
pub async fn text(cx: &mut Cx, subject: &Subject) -> db::Result<Text> {
    if subject.state() == crate::State::Removed {
        return Ok(Text { source: String::new(), html: String::new() });
    }
    cx.row("SELECT source, html FROM subject_text WHERE subject_id = $1", params![subject.id]).await
}

/// Who wrote the text that holds.
///
/// # Errors
/// If the database refuses.
pub async fn editor(cx: &mut Cx, subject: &Subject) -> db::Result<PersonId> {
    let sql = "SELECT COALESCE(editor_id, author_id) FROM subject WHERE id = $1";
    cx.row(sql, params![subject.id]).await
}

/// Earlier texts, newest first, for a subject that was found for this viewer. A removed one has none to show.
///
/// # Errors
/// If the database refuses.
pub async fn revisions(cx: &mut Cx, subject: &Subject) -> db::Result<Vec<Revision>> {
    if subject.state() == crate::State::Removed {
        return Ok(Vec::new());
    }
    let sql = "SELECT version, title, source, html, editor_id, written_at FROM subject_revision
               WHERE subject_id = $1 ORDER BY version DESC LIMIT 100";
    cx.rows(sql, params![subject.id]).await
}

/// The versions of a subject before one, the newest first, the one that holds among them. For a subject that was found for this
/// viewer and is not removed.
///
/// # Errors
/// If the database refuses.
pub async fn versions(cx: &mut Cx, subject: &Subject, before: i64, limit: usize) -> db::Result<Vec<Version>> {
    let sql = "SELECT v.version, v.title, v.editor_id, v.written_at FROM (
                   SELECT s.version AS version, s.title, COALESCE(s.editor_id, s.author_id) AS editor_id,
                          COALESCE(s.edited_at, $3) AS written_at FROM subject s WHERE s.id = $1
                   UNION ALL SELECT r.version, r.title, r.editor_id, r.written_at FROM subject_revision r WHERE r.subject_id = $1) v
               WHERE v.version < $2 ORDER BY v.version DESC LIMIT $4";
    cx.rows(sql, params![subject.id, before, subject.made_at(), limit]).await
}

/// The words of one version: its title and its text. For a subject that was found for this viewer and is not removed.
///
/// # Errors
/// If the database refuses.
pub async fn version(cx: &mut Cx, subject: &Subject, number: i64) -> db::Result<Option<(String, Text)>> {
    let sql = "SELECT s.title, t.source, t.html FROM subject s {EACH} JOIN subject_text t ON t.subject_id = s.id
               WHERE s.id = $1 AND s.version = $2
               UNION ALL SELECT r.title, r.source, r.html FROM subject_revision r WHERE r.subject_id = $1 AND r.version = $2";
    let found: Option<(String, String, String)> = cx.optional(sql, params![subject.id, number]).await?;
    Ok(found.map(|(title, source, html)| (title, Text { source, html })))
}

/// The subject that an import made from this key of this source.
///
/// # Errors
/// If the database refuses.
pub async fn source_of(cx: &mut Cx, source: &str, key: &str) -> db::Result<Option<SubjectId>> {
    cx.optional("SELECT id FROM subject WHERE source = $1 AND source_key = $2", params![source, key]).await
}
