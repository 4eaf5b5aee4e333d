//! The SQL of who reads pages.

use super::model::{Access, Reader};
use db::{Cx, params};
use kernel::{AudienceId, PersonId, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// The audiences that a page has of its own.
    pub struct Own {
        /// That of the page.
        pub audience: AudienceId,
        /// Of those who are named, where they are the only ones.
        pub list: Option<AudienceId>,
    }
}

/// The audiences that a page has of its own.
pub async fn own(cx: &mut Cx, page: SubjectId) -> db::Result<Option<Own>> {
    cx.optional("SELECT audience_id, list_id FROM wiki_access WHERE page_id = $1", params![page]).await
}

/// It has these.
pub async fn keep_own(cx: &mut Cx, page: SubjectId, own: &Own) -> db::Result<()> {
    forget_own(cx, page).await?;
    let sql = "INSERT INTO wiki_access (page_id, audience_id, list_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![page, own.audience, own.list]).await.map(drop)
}

/// It has none any more.
pub async fn forget_own(cx: &mut Cx, page: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM wiki_access WHERE page_id = $1", params![page]).await.map(drop)
}

/// A page differs from the page above it in this way.
pub async fn set(cx: &mut Cx, page: SubjectId, access: Access) -> db::Result<()> {
    cx.execute("UPDATE wiki_page SET access = $2 WHERE subject_id = $1", params![page, access.code()]).await.map(drop)
}

/// Whom a page names.
pub async fn readers(cx: &mut Cx, page: SubjectId) -> db::Result<Vec<Reader>> {
    let sql = "SELECT person_id, space_id FROM wiki_reader WHERE page_id = $1 ORDER BY space_id, person_id";
    let rows: Vec<(PersonId, SpaceId)> = cx.rows(sql, params![page]).await?;
    Ok(rows.into_iter().map(|(person, space)| Reader::of(person, space)).collect())
}

/// A page names somebody.
pub async fn name(cx: &mut Cx, page: SubjectId, reader: Reader) -> db::Result<()> {
    let (person, space) = reader.columns();
    let sql = "INSERT INTO wiki_reader (page_id, person_id, space_id) VALUES ($1, $2, $3)
               ON CONFLICT (page_id, person_id, space_id) DO NOTHING";
    cx.execute(sql, params![page, person, space]).await.map(drop)
}

/// A page names somebody no more.
pub async fn dismiss(cx: &mut Cx, page: SubjectId, reader: Reader) -> db::Result<()> {
    let (person, space) = reader.columns();
    let sql = "DELETE FROM wiki_reader WHERE page_id = $1 AND person_id = $2 AND space_id = $3";
    cx.execute(sql, params![page, person, space]).await.map(drop)
}

db::row! {
    /// A page in the chain of those above one, and that one itself.
    pub struct Link {
        /// Which page.
        pub page: SubjectId,
        /// The page above it.
        pub parent: Option<SubjectId>,
        /// See [`Access::from_code`].
        pub access_code: i64,
    }
}

/// How a page and each page below it differ from the page above, each after the one above it, whoever may read them.
pub async fn branch(cx: &mut Cx, page: SubjectId) -> db::Result<Vec<Link>> {
    let sql = "WITH RECURSIVE down (id, depth) AS (
                   SELECT subject_id, 0 FROM wiki_page WHERE subject_id = $1
                   UNION ALL SELECT w.subject_id, down.depth + 1 FROM down JOIN wiki_page w ON w.parent_id = down.id)
               SELECT w.subject_id, w.parent_id, w.access FROM down JOIN wiki_page w ON w.subject_id = down.id ORDER BY down.depth, down.id";
    cx.rows(sql, params![page]).await
}

/// Whether one of the pages above a page is read by more people than the page above that.
pub async fn is_below_widened(cx: &mut Cx, page: SubjectId) -> db::Result<bool> {
    let sql = "WITH RECURSIVE up (id) AS (
                   SELECT parent_id FROM wiki_page WHERE subject_id = $1
                   UNION ALL SELECT w.parent_id FROM up JOIN wiki_page w ON w.subject_id = up.id WHERE w.parent_id IS NOT NULL)
               SELECT CAST(COUNT(*) AS BIGINT) FROM up JOIN wiki_page w ON w.subject_id = up.id WHERE w.access = 2";
    Ok(cx.row::<i64>(sql, params![page]).await? > 0)
}

/// Whether a page below this one is read by fewer people than the page above it.
pub async fn narrows_below(cx: &mut Cx, page: SubjectId) -> db::Result<bool> {
    Ok(branch(cx, page).await?.iter().any(|link| link.page != page && link.access_code == Access::Narrowed.code()))
}

/// The person with this handle who works here.
pub async fn of_handle(cx: &mut Cx, handle: &str) -> db::Result<Option<PersonId>> {
    let sql = "SELECT id FROM person WHERE LOWER(handle) = LOWER($1) AND kind = 1 AND left_at IS NULL";
    cx.optional(sql, params![handle]).await
}

/// The person with this id who works here.
pub async fn person(cx: &mut Cx, id: PersonId) -> db::Result<Option<PersonId>> {
    cx.optional("SELECT id FROM person WHERE id = $1 AND kind = 1 AND left_at IS NULL", params![id]).await
}

/// The space with this place in addresses, if the viewer may find it.
pub async fn of_slug(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!("SELECT id FROM space WHERE slug = $4 AND ", visible!("find_audience_id", "9223372036854775807"));
    cx.optional(sql, &eyes.with(params![slug])).await
}
