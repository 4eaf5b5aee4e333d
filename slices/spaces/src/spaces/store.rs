//! Spaces in the database.

use super::model::folded;
use crate::import::NewSpace;
use db::{Cx, params};
use kernel::{AudienceId, SpaceId};

/// Stores a new space; its audiences are there already.
pub(crate) async fn insert(cx: &mut Cx, id: SpaceId, new: &NewSpace<'_>, find: AudienceId, read: AudienceId) -> db::Result<()> {
    let sql = "INSERT INTO space (id, slug, name, name_folded, purpose, category, letter, find_audience_id, read_audience_id,
                   join_mode, posting, replies, archived_at, source, source_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    let archived_at = new.archived.then(|| cx.now());
    let (source, source_key) = new.source.unzip();
    let name_folded = folded(new.name);
    let (join, posting, replies) = (new.join.code(), new.posting.code(), new.replies.code());
    let params = params![
        id, new.slug, new.name, name_folded, new.purpose, new.category, new.letter, find, read,
        join, posting, replies, archived_at, source, source_key
    ];
    cx.execute(sql, params).await.map(drop)
}

/// The space at this place in addresses, whoever asks: what they may know of it is asked afterwards.
pub(crate) async fn by_slug(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE slug = $1", params![slug]).await
}

/// The space that an import made from this key of this source.
pub(crate) async fn by_source(cx: &mut Cx, source: &str, key: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE source = $1 AND source_key = $2", params![source, key]).await
}
