//! Invitations into spaces, in the database.

use crate::members::store::Held;
use db::{Cx, params};
use kernel::{FileId, InvitationId, PersonId, PersonKind, Role, SpaceId, SubjectId};

/// An invitation to be kept.
pub(crate) struct NewInvitation {
    pub(crate) space: SpaceId,
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    pub(crate) inviter: PersonId,
    pub(crate) history_from: SubjectId,
}

/// Keeps an invitation; `None` if there is one of this person already.
pub(crate) async fn insert(cx: &mut Cx, new: &NewInvitation) -> db::Result<Option<InvitationId>> {
    let id = InvitationId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO space_invitation (id, space_id, person_id, role, inviter_id, history_from)
               VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (space_id, person_id) DO NOTHING";
    let params = params![id, new.space, new.person, new.role, new.inviter, new.history_from];
    let fresh = cx.execute(sql, params).await? > 0;
    Ok(fresh.then_some(id))
}

db::row! {
    /// An invitation, with whom it is for and who sent it.
    pub(crate) struct Invitation {
        pub(crate) id: InvitationId,
        pub(crate) role: Role,
        pub(crate) history_from: SubjectId,
        pub(crate) person: PersonId,
        pub(crate) name: String,
        pub(crate) title: String,
        pub(crate) photo: Option<FileId>,
        pub(crate) kind: PersonKind,
        pub(crate) inviter: PersonId,
        pub(crate) inviter_name: String,
    }
}

macro_rules! invitations {
    ($condition:literal) => {
        concat!(
            "SELECT i.id, i.role, i.history_from, p.id, p.name, p.title, p.photo_id, p.kind, o.id, o.name
             FROM space_invitation i JOIN person p ON p.id = i.person_id JOIN person o ON o.id = i.inviter_id
             WHERE i.space_id = $1 AND p.left_at IS NULL AND ",
            $condition,
            " ORDER BY i.id LIMIT 100"
        )
    };
}

/// All of a space, oldest first.
pub(crate) async fn of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Invitation>> {
    cx.rows(invitations!("i.id > 0"), params![space]).await
}

/// One of a space.
pub(crate) async fn find(cx: &mut Cx, space: SpaceId, id: InvitationId) -> db::Result<Option<Invitation>> {
    cx.optional(invitations!("i.id = $2"), params![space, id]).await
}

/// That of a person into a space.
pub(crate) async fn of_person(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<Option<Invitation>> {
    cx.optional(invitations!("i.person_id = $2"), params![space, person]).await
}

db::row! {
    /// An invitation as the invited sees it.
    pub(crate) struct Offer {
        pub(crate) slug: String,
        pub(crate) name: String,
        pub(crate) letter: String,
        pub(crate) reach: kernel::Reach,
        pub(crate) role: Role,
        pub(crate) inviter_name: String,
    }
}

/// What a person is invited to, oldest first.
pub(crate) async fn offers(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Offer>> {
    let sql = "SELECT s.slug, s.name, s.letter, a.base, i.role, o.name FROM space_invitation i
               JOIN space s ON s.id = i.space_id JOIN audience a ON a.id = s.read_audience_id JOIN person o ON o.id = i.inviter_id
               WHERE i.person_id = $1 AND s.archived_at IS NULL ORDER BY i.id LIMIT 20";
    cx.rows(sql, params![person]).await
}

/// All invitations of a person, those into archived spaces among them.
pub(crate) async fn held(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Held>> {
    let sql = "SELECT i.space_id, i.role, a.base FROM space_invitation i JOIN space s ON s.id = i.space_id
               JOIN audience a ON a.id = s.read_audience_id WHERE i.person_id = $1 ORDER BY i.space_id";
    cx.rows(sql, params![person]).await
}

/// From now on a person's invitation is to be this, and opens nothing that was made before this id.
pub(crate) async fn narrow(
    cx: &mut Cx,
    space: SpaceId,
    person: PersonId,
    role: Role,
    history_from: SubjectId,
) -> db::Result<()> {
    let sql = "UPDATE space_invitation SET role = $3, history_from = $4 WHERE space_id = $1 AND person_id = $2";
    cx.execute(sql, params![space, person, role, history_from]).await.map(drop)
}

/// Takes a person's invitation away; whether there was one.
pub(crate) async fn delete(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<bool> {
    let sql = "DELETE FROM space_invitation WHERE space_id = $1 AND person_id = $2";
    Ok(cx.execute(sql, params![space, person]).await? > 0)
}
