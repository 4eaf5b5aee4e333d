//! Memberships in the database. Each change keeps `space.member_count`.

use db::{Cx, params};
use kernel::{PersonId, Role, SpaceId, SubjectId, Timestamp};

/// A membership to be made.
pub(crate) struct NewMember {
    pub(crate) space: SpaceId,
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    /// What was made before this id stays closed to them.
    pub(crate) history_from: SubjectId,
    pub(crate) joined_at: Timestamp,
}

/// Makes somebody a member; whether they were not one before.
pub(crate) async fn insert(cx: &mut Cx, new: &NewMember) -> db::Result<bool> {
    let sql = "INSERT INTO membership (person_id, space_id, role, history_from, joined_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (person_id, space_id) DO NOTHING";
    let params = params![new.person, new.space, new.role, new.history_from, new.joined_at];
    let fresh = cx.execute(sql, params).await? > 0;
    if fresh {
        count(cx, new.space, 1).await?;
    }
    Ok(fresh)
}

async fn count(cx: &mut Cx, space: SpaceId, by: i64) -> db::Result<()> {
    let sql = "UPDATE space SET member_count = member_count + $2 WHERE id = $1";
    cx.execute(sql, params![space, by]).await.map(drop)
}

/// Changes what a member is.
pub(crate) async fn set_role(cx: &mut Cx, space: SpaceId, person: PersonId, role: Role) -> db::Result<()> {
    let sql = "UPDATE membership SET role = $3 WHERE space_id = $1 AND person_id = $2";
    cx.execute(sql, params![space, person, role]).await.map(drop)
}
