//! Memberships in the database. Each change keeps the counts of members on the space.

use db::{Cx, in_list, params};
use kernel::{FileId, PersonId, PersonKind, Reach, Role, SpaceId, SubjectId, Timestamp};

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
        count(cx, new.space, new.person, 1).await?;
    }
    Ok(fresh)
}

/// Ends a membership; whether there was one.
pub(crate) async fn delete(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<bool> {
    let sql = "DELETE FROM membership WHERE space_id = $1 AND person_id = $2";
    let gone = cx.execute(sql, params![space, person]).await? > 0;
    if gone {
        count(cx, space, person, -1).await?;
    }
    Ok(gone)
}

async fn count(cx: &mut Cx, space: SpaceId, person: PersonId, by: i64) -> db::Result<()> {
    let Some(kind) = counted_kind(cx, person).await? else { return Ok(()) };
    let (guests, customers) = outsiders(kind, by);
    let sql = "UPDATE space SET member_count = member_count + $2, guest_count = guest_count + $3,
                   customer_count = customer_count + $4 WHERE id = $1";
    cx.execute(sql, params![space, by, guests, customers]).await.map(drop)
}

/// What somebody is who counts as a member: nothing for those who left the house.
pub(crate) async fn counted_kind(cx: &mut Cx, person: PersonId) -> db::Result<Option<PersonKind>> {
    cx.optional("SELECT kind FROM person WHERE id = $1 AND left_at IS NULL", params![person]).await
}

/// What somebody is, whether they left or not.
pub(crate) async fn kind(cx: &mut Cx, person: PersonId) -> db::Result<Option<PersonKind>> {
    cx.optional("SELECT kind FROM person WHERE id = $1", params![person]).await
}

/// In all of somebody's spaces there are so many more members, guests and customers.
pub(crate) async fn count_in_all(
    cx: &mut Cx,
    person: PersonId,
    members: i64,
    (guests, customers): (i64, i64),
) -> db::Result<()> {
    let sql = "UPDATE space SET member_count = member_count + $2, guest_count = guest_count + $3,
                   customer_count = customer_count + $4
               WHERE id IN (SELECT m.space_id FROM membership m WHERE m.person_id = $1)";
    cx.execute(sql, params![person, members, guests, customers]).await.map(drop)
}

/// So many guests and customers are so many of this kind.
pub(crate) const fn outsiders(kind: PersonKind, count: i64) -> (i64, i64) {
    match kind {
        PersonKind::Employee => (0, 0),
        PersonKind::Guest => (count, 0),
        PersonKind::Customer => (0, count),
    }
}

/// Changes what a member is.
pub(crate) async fn set_role(cx: &mut Cx, space: SpaceId, person: PersonId, role: Role) -> db::Result<()> {
    let sql = "UPDATE membership SET role = $3 WHERE space_id = $1 AND person_id = $2";
    cx.execute(sql, params![space, person, role]).await.map(drop)
}

db::row! {
    /// A membership or an invitation of somebody, with the base that reads in the space.
    pub(crate) struct Held {
        pub(crate) space: SpaceId,
        pub(crate) role: Role,
        pub(crate) read: Reach,
    }
}

/// All memberships of somebody, those in archived spaces among them.
pub(crate) async fn held(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Held>> {
    let sql = "SELECT m.space_id, m.role, a.base FROM membership m JOIN space s ON s.id = m.space_id
               JOIN audience a ON a.id = s.read_audience_id WHERE m.person_id = $1 ORDER BY m.space_id";
    cx.rows(sql, params![person]).await
}

/// From now on a member is this and sees what was made from this id on.
pub(crate) async fn narrow(
    cx: &mut Cx,
    space: SpaceId,
    person: PersonId,
    role: Role,
    history_from: SubjectId,
) -> db::Result<()> {
    let sql = "UPDATE membership SET role = $3, history_from = $4 WHERE space_id = $1 AND person_id = $2";
    cx.execute(sql, params![space, person, role, history_from]).await.map(drop)
}

/// What somebody is in a space.
pub(crate) async fn role_of(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<Option<Role>> {
    cx.optional("SELECT role FROM membership WHERE space_id = $1 AND person_id = $2", params![space, person]).await
}

/// How many owners there are who have not left the house.
pub(crate) async fn owners(cx: &mut Cx, space: SpaceId) -> db::Result<i64> {
    let sql = "SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.role >= $2 AND p.left_at IS NULL";
    cx.row(sql, params![space, Role::Owner]).await
}

db::row! {
    /// A member in a list.
    pub(crate) struct Member {
        pub(crate) person: PersonId,
        pub(crate) name: String,
        pub(crate) handle: String,
        pub(crate) title: String,
        pub(crate) photo: Option<FileId>,
        pub(crate) kind: PersonKind,
        pub(crate) role: Role,
        pub(crate) joined_at: Timestamp,
    }
}

/// Which members a list shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    /// The beginning of a word of the name, folded, or nothing.
    pub(crate) words: String,
    /// Only those with this role.
    pub(crate) role: Option<Role>,
    /// Only people from outside.
    pub(crate) outside: bool,
    /// Begins after this person.
    pub(crate) after: Option<PersonId>,
    /// At most so many.
    pub(crate) limit: i64,
}

/// Members by name, of a space whose members the viewer may see.
pub(crate) async fn list(cx: &mut Cx, space: SpaceId, filter: &Filter) -> db::Result<Vec<Member>> {
    let sql = "SELECT p.id, p.name, p.handle, p.title, p.photo_id, p.kind, m.role, m.joined_at
               FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND p.left_at IS NULL AND ($2 = 0 OR m.role = $2) AND ($3 = 0 OR p.kind <> 1)
                 AND (p.name_folded LIKE $4 OR p.name_folded LIKE $5)
                 AND (p.name_folded > $6 OR (p.name_folded = $6 AND p.id > $7))
               ORDER BY p.name_folded, p.id LIMIT $8";
    let (name, id) = after(cx, space, filter.after).await?;
    let words = filter.words.replace(['%', '_', '\\'], "");
    let (first, inner) = (format!("{words}%"), format!("% {words}%"));
    let role = filter.role.map_or(0, Role::code);
    cx.rows(sql, params![space, role, filter.outside, first, inner, name, id, filter.limit]).await
}

async fn after(cx: &mut Cx, space: SpaceId, person: Option<PersonId>) -> db::Result<(String, i64)> {
    let sql = "SELECT p.name_folded, p.id FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.person_id = $2";
    let place = cx.optional(sql, params![space, person.map_or(0, PersonId::raw)]).await?;
    Ok(place.unwrap_or_default())
}

/// Owners first, then experts, then moderators and agents: whom to ask.
pub(crate) async fn who_know(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    let sql = "SELECT p.id, p.name, p.handle, p.title, p.photo_id, p.kind, m.role, m.joined_at
               FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.role > $2 AND p.left_at IS NULL
               ORDER BY CASE m.role WHEN 50 THEN 1 WHEN 20 THEN 2 ELSE 3 END, p.name_folded LIMIT 8";
    cx.rows(sql, params![space, Role::Member]).await
}

db::row! {
    /// Somebody who may be named: they have an account and have not left.
    pub(crate) struct Account {
        pub(crate) person: PersonId,
        pub(crate) name: String,
        pub(crate) handle: String,
        pub(crate) email: Option<String>,
        pub(crate) name_folded: String,
        pub(crate) title: String,
        pub(crate) photo: Option<FileId>,
        pub(crate) kind: PersonKind,
        pub(crate) organisation: Option<kernel::OrganisationId>,
    }
}

macro_rules! accounts {
    ($condition:literal) => {
        concat!(
            "SELECT id, name, handle, email, name_folded, title, photo_id, kind, organisation_id FROM person
             WHERE left_at IS NULL AND ",
            $condition,
            " ORDER BY name_folded, id LIMIT 200"
        )
    };
}

/// By which words people are looked up; each list holds at most [`db::in_list`]'s 128.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By {
    Handle,
    Email,
    Name,
}

/// People by handle, address or whole name, in lower case (names folded).
pub(crate) async fn accounts(cx: &mut Cx, by: By, words: &[String]) -> db::Result<Vec<Account>> {
    let sql = match by {
        By::Handle => accounts!("LOWER(handle) IN ({LIST})"),
        By::Email => accounts!("LOWER(email) IN ({LIST})"),
        By::Name => accounts!("name_folded IN ({LIST})"),
    };
    let (sql, params) = in_list(sql, &[], words);
    cx.rows(&sql, &params).await
}

/// One person by id.
pub(crate) async fn account(cx: &mut Cx, person: PersonId) -> db::Result<Option<Account>> {
    cx.optional(accounts!("id = $1"), params![person]).await
}
