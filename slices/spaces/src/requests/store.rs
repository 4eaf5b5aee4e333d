//! Wishes to become a member, in the database.

use db::{Cx, params};
use kernel::{FileId, PersonId, PersonKind, Reach, RequestId, SpaceId};

/// Keeps a wish; `None` if there is one of this person already.
pub(crate) async fn insert(
    cx: &mut Cx,
    space: SpaceId,
    person: PersonId,
    reason: &str,
) -> db::Result<Option<RequestId>> {
    let id = RequestId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO join_request (id, space_id, person_id, reason) VALUES ($1, $2, $3, $4)
               ON CONFLICT (space_id, person_id) DO NOTHING";
    let fresh = cx.execute(sql, params![id, space, person, reason]).await? > 0;
    Ok(fresh.then_some(id))
}

db::row! {
    /// A wish, with who has it.
    pub(crate) struct Request {
        pub(crate) id: RequestId,
        pub(crate) reason: String,
        pub(crate) person: PersonId,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) photo: Option<FileId>,
        pub(crate) kind: PersonKind,
    }
}

macro_rules! requests {
    ($condition:literal) => {
        concat!(
            "SELECT r.id, r.reason, p.id, p.name, p.title, p.photo_id, p.kind
             FROM join_request r JOIN person p ON p.id = r.person_id
             WHERE r.space_id = $1 AND p.left_at IS NULL AND ",
            $condition,
            " ORDER BY r.id LIMIT 100"
        )
    };
}

/// All of a space, oldest first.
pub(crate) async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Request>> {
    cx.rows(requests!("r.id > 0"), params![space]).await
}

/// One of a space.
pub(crate) async fn find(cx: &mut Cx, space: SpaceId, id: RequestId) -> db::Result<Option<Request>> {
    cx.optional(requests!("r.id = $2"), params![space, id]).await
}

/// That of a person.
pub(crate) async fn of_person(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<Option<Request>> {
    cx.optional(requests!("r.person_id = $2"), params![space, person]).await
}

/// Takes a person's wish away: it is decided, or they are a member by another way.
pub(crate) async fn delete(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM join_request WHERE space_id = $1 AND person_id = $2";
    cx.execute(sql, params![space, person]).await.map(drop)
}

/// Takes a person's wishes away, for spaces that less than this base reads in.
pub(crate) async fn delete_beyond(cx: &mut Cx, person: PersonId, reach: Reach) -> db::Result<()> {
    let sql = "DELETE FROM join_request WHERE person_id = $1 AND space_id IN
                   (SELECT s.id FROM space s JOIN audience a ON a.id = s.read_audience_id WHERE a.base < $2)";
    cx.execute(sql, params![person, reach]).await.map(drop)
}
