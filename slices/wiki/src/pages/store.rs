//! The SQL of pages.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};

db::row! {
    /// What only a page knows.
    pub struct Entry {
        /// The page above it.
        pub parent: Option<SubjectId>,
        /// Where among those below the same page: smaller comes first.
        pub place: i64,
        /// Who answers for it.
        pub owner: PersonId,
        /// How it differs from the page above: 0 not at all, 1 fewer people read it, 2 more do.
        pub access_code: i64,
        /// See [`Entry::needs_approval`].
        pub approval_code: i64,
        /// Since when it is kept for memory only.
        pub archived_at: Option<Timestamp>,
        /// The page that says it now.
        pub superseded_by: Option<SubjectId>,
    }
}

/// What only a page knows, for a subject that was found for the viewer.
pub async fn entry(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Entry>> {
    let sql = "SELECT parent_id, place, owner_id, access, approval, archived_at, superseded_by FROM wiki_page WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// A new page behind the others below the same one.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    space: SpaceId,
    parent: Option<SubjectId>,
    owner: PersonId,
) -> db::Result<()> {
    let place = last(cx, space, parent).await? + 1;
    let sql = "INSERT INTO wiki_page (subject_id, space_id, parent_id, place, owner_id) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, space, parent, place, owner]).await.map(drop)
}

async fn last(cx: &mut Cx, space: SpaceId, parent: Option<SubjectId>) -> db::Result<i64> {
    let sql = "SELECT CAST(COALESCE(MAX(place), 0) AS BIGINT) FROM wiki_page
               WHERE space_id = $1 AND COALESCE(parent_id, 0) = COALESCE(CAST($2 AS BIGINT), 0)";
    cx.row(sql, params![space, parent]).await
}

/// What is said of a version.
pub async fn note(cx: &mut Cx, page: SubjectId, version: i64, note: &str, minor: bool) -> db::Result<()> {
    let sql = "INSERT INTO wiki_change (page_id, version, note, minor) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![page, version, note, i64::from(minor)]).await.map(drop)
}
