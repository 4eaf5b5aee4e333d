//! The SQL of readers.

use db::{Cx, params};
use kernel::{AudienceId, SpaceId};

/// Waits for whoever makes the readers of a space, until this transaction ends.
pub(super) async fn lock(cx: &mut Cx, space: SpaceId) -> db::Result<()> {
    cx.optional::<SpaceId>("SELECT id FROM space WHERE id = $1 {FOR_UPDATE}", params![space]).await.map(drop)
}

/// The readers of a space, if anything was kept there yet.
pub(super) async fn readers(cx: &mut Cx, space: SpaceId) -> db::Result<Option<AudienceId>> {
    cx.optional("SELECT audience_id FROM risks_readers WHERE space_id = $1", params![space]).await
}

/// Keeps them.
pub(super) async fn keep(cx: &mut Cx, space: SpaceId, audience: AudienceId) -> db::Result<()> {
    let sql = "INSERT INTO risks_readers (space_id, audience_id) VALUES ($1, $2)";
    cx.execute(sql, params![space, audience]).await.map(drop)
}
