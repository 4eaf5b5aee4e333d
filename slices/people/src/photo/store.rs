//! Photos in the database; their bytes are in the file store.

use db::{Cx, params};
use kernel::{FileId, PersonId};

db::row! {
    /// A stored photo.
    pub(crate) struct Photo {
        pub(crate) id: FileId,
        pub(crate) store_key: String,
        pub(crate) mime: String,
        pub(crate) bytes: i64,
        pub(crate) sha256: String,
    }
}

/// The photo that somebody shows.
pub(super) async fn find(cx: &mut Cx, person: PersonId) -> db::Result<Option<Photo>> {
    let sql = "SELECT f.id, f.store_key, f.mime, f.bytes, f.sha256 FROM person p JOIN photo f ON f.id = p.photo_id WHERE p.id = $1";
    cx.optional(sql, params![person]).await
}

/// From now on somebody shows this photo; the keys of the bytes that nobody needs any more.
pub(super) async fn replace(cx: &mut Cx, person: PersonId, photo: Option<&Photo>) -> db::Result<Vec<String>> {
    let old = cx.rows("SELECT store_key FROM photo WHERE person_id = $1", params![person]).await?;
    cx.execute("DELETE FROM photo WHERE person_id = $1", params![person]).await?;
    if let Some(photo) = photo {
        let sql = "INSERT INTO photo (id, person_id, store_key, mime, bytes, sha256) VALUES ($1, $2, $3, $4, $5, $6)";
        let params = params![photo.id, person, photo.store_key, photo.mime, photo.bytes, photo.sha256];
        cx.execute(sql, params).await?;
    }
    let id = photo.map(|photo| photo.id);
    cx.execute("UPDATE person SET photo_id = $2 WHERE id = $1", params![person, id]).await?;
    Ok(old)
}
