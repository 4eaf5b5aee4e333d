//! The SQL of people.

use db::{Cx, in_list, params};
use kernel::{FileId, PersonId, PersonKind, SpaceId, Timestamp};
use std::collections::HashMap;

db::row! {
    /// Somebody on a page.
    pub struct Person {
        pub id: PersonId,
        pub name: String,
        pub title: String,
        pub photo: Option<FileId>,
        pub kind: PersonKind,
        pub left_at: Option<Timestamp>,
    }
}

db::row! {
    /// Somebody who belongs to a space.
    pub struct Member {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// What they do.
        pub title: String,
    }
}

/// Most values in one list of a statement.
const LONGEST: usize = 128;

/// People by their ids, for those who may see what they did.
pub(super) async fn people(cx: &mut Cx, ids: &[PersonId]) -> db::Result<HashMap<PersonId, Person>> {
    let sql = "SELECT id, name, title, photo_id, kind, left_at FROM person WHERE id IN ({LIST})";
    let mut all = HashMap::new();
    for part in ids.chunks(LONGEST) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<Person>(&sql, &params).await?.into_iter().map(|person| (person.id, person)));
    }
    Ok(all)
}

/// The members of a space, for somebody who has found it.
pub(super) async fn members(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    let sql = "SELECT p.id, p.name, p.title FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![space]).await
}

/// The employees among them.
pub(super) async fn employees(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    let sql = "SELECT p.id, p.name, p.title FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND p.left_at IS NULL AND p.kind = $2 ORDER BY p.name_folded, p.id LIMIT 1000";
    cx.rows(sql, params![space, PersonKind::Employee]).await
}
