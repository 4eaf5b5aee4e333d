//! What there is to index, and how far the index is.

use db::{Cx, params};
use kernel::{SpaceId, SubjectId};

pub async fn version(cx: &mut Cx) -> db::Result<Option<i64>> {
    cx.optional("SELECT version FROM search_fts_state", params![]).await
}

pub async fn set_version(cx: &mut Cx, version: i64) -> db::Result<()> {
    cx.execute("DELETE FROM search_fts_state", params![]).await?;
    cx.execute("INSERT INTO search_fts_state (version) VALUES ($1)", params![version]).await.map(drop)
}

pub async fn after(cx: &mut Cx, after: SubjectId, limit: i64) -> db::Result<Vec<SubjectId>> {
    cx.rows("SELECT id FROM subject WHERE id > $1 ORDER BY id LIMIT $2", params![after, limit]).await
}

pub async fn threads_of(cx: &mut Cx, space: SpaceId, after: SubjectId, limit: i64) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT id FROM subject WHERE space_id = $1 AND id > $2 AND parent_id IS NULL ORDER BY id LIMIT $3";
    cx.rows(sql, params![space, after, limit]).await
}

pub async fn in_thread(cx: &mut Cx, root: SubjectId) -> db::Result<Vec<SubjectId>> {
    cx.rows("SELECT id FROM subject WHERE root_id = $1 ORDER BY id", params![root]).await
}
