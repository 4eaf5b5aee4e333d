//! What there is to index, and how far the index is.

use db::{Cx, params};
use kernel::{AudienceId, PersonId, PersonKind, SpaceId, SubjectId};

pub async fn version(cx: &mut Cx) -> db::Result<Option<i64>> {
    cx.optional("SELECT version FROM search_fts_state", params![]).await
}

pub async fn set_version(cx: &mut Cx, version: i64) -> db::Result<()> {
    cx.execute("DELETE FROM search_fts_state", params![]).await?;
    cx.execute("INSERT INTO search_fts_state (version) VALUES ($1)", params![version]).await.map(drop)
}

/// Whether there is more than one subject.
pub async fn has_several(cx: &mut Cx) -> db::Result<bool> {
    Ok(cx.rows::<SubjectId>("SELECT id FROM subject LIMIT 2", params![]).await?.len() > 1)
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

/// Whether a text is for the readers of its space, and people from outside are among its members.
pub async fn is_shared_with_outsiders(cx: &mut Cx, space: SpaceId, audience: AudienceId) -> db::Result<bool> {
    let sql =
        "SELECT p.id FROM space p WHERE p.id = $1 AND p.read_audience_id = $2 AND p.guest_count + p.customer_count > 0";
    Ok(cx.optional::<SpaceId>(sql, params![space, audience]).await?.is_some())
}

/// How many members of a space are from outside; nothing if there is no such space.
pub async fn outsiders(cx: &mut Cx, space: SpaceId) -> db::Result<Option<i64>> {
    cx.optional("SELECT guest_count + customer_count FROM space WHERE id = $1", params![space]).await
}

/// Whether somebody is a guest or customer.
pub async fn is_outsider(cx: &mut Cx, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT p.id FROM person p WHERE p.id = $1 AND p.kind <> $2";
    Ok(cx.optional::<PersonId>(sql, params![person, PersonKind::Employee]).await?.is_some())
}

/// The spaces that somebody is a member of.
pub async fn spaces_of(cx: &mut Cx, person: PersonId) -> db::Result<Vec<SpaceId>> {
    cx.rows("SELECT m.space_id FROM membership m WHERE m.person_id = $1", params![person]).await
}
