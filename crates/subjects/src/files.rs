//! Files that texts hold. A file is as visible as the subject that holds it; until then only its owner sees it.

use crate::visible;
use db::{Cx, in_list, params};
use kernel::{FileId, PersonId, SubjectId};
use markup::{Attachment, Preview};

db::row! {
    /// An uploaded file.
    pub struct File {
        /// Which one.
        pub id: FileId,
        /// Who uploaded it.
        pub owner: PersonId,
        /// What holds it.
        pub subject: Option<SubjectId>,
        /// Its name, without a path.
        pub name: String,
        /// Its type as its bytes say.
        pub mime: String,
        /// Its size.
        pub bytes: i64,
        /// Where its bytes are in the store.
        pub store_key: String,
        /// Where its small picture is in the store.
        pub preview_key: Option<String>,
        /// The small picture's type.
        pub preview_mime: Option<String>,
        /// Pixels of the picture itself.
        pub width: Option<i64>,
        /// Pixels of the picture itself.
        pub height: Option<i64>,
    }
}

const COLUMNS: &str = "f.id, f.owner_id, f.subject_id, f.name, f.mime, f.bytes, f.store_key, f.preview_key, f.preview_mime, f.width, f.height";

impl File {
    /// How a text shows it.
    #[must_use]
    pub fn attachment(&self) -> Attachment {
        let size = |pixels: Option<i64>| pixels.and_then(|pixels| u32::try_from(pixels).ok());
        let whole = self.preview_key.as_ref().and(size(self.width).zip(size(self.height)));
        let preview = whole.map(|(width, height)| {
            let (width, height) = small(width, height);
            Preview { src: format!("/files/{}/preview", self.id), width, height }
        });
        Attachment { href: format!("/files/{}", self.id), preview }
    }
}

/// The longest side of a small picture.
const LONGEST: u32 = 480;

/// The size of the small picture that is made of one of this size.
fn small(width: u32, height: u32) -> (u32, u32) {
    let longest = u64::from(width.max(height).max(LONGEST));
    let scaled = |side: u32| {
        let rounded = (u64::from(side) * u64::from(LONGEST) * 2 + longest) / (2 * longest);
        u32::try_from(rounded.max(1)).unwrap_or(LONGEST)
    };
    if width.max(height) <= LONGEST { (width, height) } else { (scaled(width), scaled(height)) }
}

/// Records an upload whose bytes are safe in the store already.
///
/// # Errors
/// If the database refuses.
pub async fn insert(cx: &mut Cx, file: &File, sha256: &str) -> db::Result<()> {
    let sql = "INSERT INTO subject_file (id, owner_id, name, mime, bytes, sha256, store_key, preview_key, preview_mime, width, height)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let params = params![
        file.id,
        file.owner,
        file.name,
        file.mime,
        file.bytes,
        sha256,
        file.store_key,
        file.preview_key,
        file.preview_mime,
        file.width,
        file.height
    ];
    cx.execute(sql, params).await.map(drop)
}

/// The file, if the viewer may see what holds it, or owns it while nothing does. A removed subject shows no files.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, id: FileId) -> db::Result<Option<File>> {
    let eyes = crate::Eyes::of(cx.viewer());
    let sql = format!(
        "SELECT {COLUMNS} FROM subject_file f LEFT JOIN subject s ON s.id = f.subject_id
         WHERE f.id = $4 AND ((f.subject_id IS NULL AND f.owner_id = $1) OR (s.state <> 2 AND {}))",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(&sql, &eyes.with(params![id])).await
}

/// The file, if a text of this viewer may hold it: it is theirs and free, or it is in something that they may see.
pub(crate) async fn usable(cx: &mut Cx, id: FileId) -> db::Result<Option<File>> {
    find(cx, id).await
}

/// The subject holds these files of its author from now on. A file that another subject holds stays where it is.
///
/// # Errors
/// If the database refuses.
pub async fn attach(cx: &mut Cx, subject: SubjectId, author: PersonId, files: &[FileId]) -> db::Result<()> {
    for chunk in files.chunks(64) {
        let sql =
            "UPDATE subject_file SET subject_id = $1 WHERE owner_id = $2 AND subject_id IS NULL AND id IN ({LIST})";
        let (sql, params) = in_list(sql, params![subject, author], chunk);
        cx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Somebody is writing a text with these files at this place, in the place of those that it had before: those of them that
/// are theirs and free wait for it. With none, nothing waits there any more.
///
/// # Errors
/// If the database refuses.
pub async fn hold(cx: &mut Cx, owner: PersonId, place: &str, files: &[FileId]) -> db::Result<()> {
    let sql = "DELETE FROM subject_file_hold WHERE owner_id = $1 AND place = $2";
    cx.execute(sql, params![owner, place]).await?;
    for chunk in files.chunks(64) {
        let sql = "INSERT INTO subject_file_hold (owner_id, place, file_id)
                   SELECT f.owner_id, $2, f.id FROM subject_file f
                   WHERE f.owner_id = $1 AND f.subject_id IS NULL AND f.id IN ({LIST})";
        let (sql, params) = in_list(sql, params![owner, place], chunk);
        cx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// What a person has uploaded since an id, in bytes, for the daily limit.
///
/// # Errors
/// If the database refuses.
pub async fn uploaded_since(cx: &mut Cx, owner: PersonId, since: FileId) -> db::Result<i64> {
    let sql = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM subject_file WHERE owner_id = $1 AND id >= $2";
    cx.row(sql, params![owner, since]).await
}

/// Takes back an upload of the viewer that nothing holds yet; its bytes are the caller's to remove. `None` if there is no
/// such upload.
///
/// # Errors
/// If the database refuses.
pub async fn discard(cx: &mut Cx, id: FileId) -> db::Result<Option<File>> {
    let sql = format!(
        "DELETE FROM subject_file WHERE id = $1 AND owner_id = $2 AND subject_id IS NULL RETURNING {}",
        bare_columns()
    );
    cx.optional(&sql, params![id, cx.viewer().person()]).await
}

/// Takes away uploads made before an id that no text holds and no draft names; their bytes are the caller's to remove.
///
/// # Errors
/// If the database refuses.
pub async fn discard_unheld(cx: &mut Cx, before: FileId, limit: usize) -> db::Result<Vec<File>> {
    let sql = format!(
        "DELETE FROM subject_file WHERE subject_id IS NULL AND id IN (
             SELECT id FROM subject_file WHERE subject_id IS NULL AND id < $1
               AND NOT EXISTS (SELECT 1 FROM subject_file_hold h WHERE h.file_id = subject_file.id)
             ORDER BY id LIMIT $2 {{SKIP_LOCKED}})
         RETURNING {}",
        bare_columns()
    );
    cx.rows(&sql, params![before, limit]).await
}

/// SQLite knows no alias behind RETURNING.
fn bare_columns() -> String {
    COLUMNS.replace("f.", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_picture_keeps_its_sides_in_proportion() {
        assert_eq!(small(800, 600), (480, 360));
        assert_eq!(small(600, 1600), (180, 480));
        assert_eq!(small(300, 480), (300, 480));
        assert_eq!(small(4000, 1), (480, 1));
    }
}
