//! The SQL of trees.

use db::{Cx, in_list, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// A page in a tree.
    #[derive(PartialEq, Eq)]
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Node {
        /// Which page.
        pub id: SubjectId,
        /// The page above it, whether the viewer may read that or not.
        pub parent: Option<SubjectId>,
        /// Its title.
        pub title: String,
        /// How it differs from the page above.
        pub access_code: i64,
        /// Since when it is kept for memory only.
        pub archived_at: Option<Timestamp>,
        /// Whether there are pages below it that the viewer may read.
        pub has_more: bool,
    }
}

macro_rules! nodes {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, w.parent_id, s.title, w.access, w.archived_at,
                    CAST(CASE WHEN EXISTS (SELECT 1 FROM wiki_page b {EACH} JOIN subject bs ON bs.id = b.subject_id
                         WHERE b.parent_id = s.id AND bs.state <> 2 AND ",
            visible!("bs.audience_id", "bs.id"),
            ") THEN 1 ELSE 0 END AS BIGINT)
             FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// The pages directly below one, in order.
pub async fn below(cx: &mut Cx, parent: SubjectId, limit: usize) -> db::Result<Vec<Node>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(nodes!(" AND w.parent_id = $4 ORDER BY w.place, s.id LIMIT $5"), &eyes.with(params![parent, limit])).await
}

/// The pages directly below these, in order, at most so many of each.
pub async fn below_each(cx: &mut Cx, parents: &[SubjectId], limit: usize) -> db::Result<Vec<Node>> {
    let eyes = Eyes::of(cx.viewer());
    let mut all = Vec::new();
    for chunk in parents.chunks(100) {
        let sql = nodes!(
            " AND w.parent_id IN ({LIST})
              AND (SELECT COUNT(*) FROM wiki_page e WHERE e.parent_id = w.parent_id AND e.place < w.place) < $4
              ORDER BY w.parent_id, w.place, s.id"
        );
        let own = eyes.with(params![limit]);
        let (sql, params) = in_list(sql, &own, chunk);
        all.extend(cx.rows::<Node>(&sql, &params).await?);
    }
    Ok(all)
}

/// The pages of a space that begin a tree, in order; and those below a page that the viewer may not read.
pub async fn roots(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Node>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = nodes!(" AND w.space_id = $4 AND w.parent_id IS NULL ORDER BY w.place, s.id LIMIT $5");
    let mut all: Vec<Node> = cx.rows(sql, &eyes.with(params![space, limit])).await?;
    let sql =
        nodes!(" AND w.space_id = $4 AND w.access = 2 AND w.parent_id IS NOT NULL ORDER BY s.title, s.id LIMIT $5");
    let stray: Vec<Node> = cx.rows(sql, &eyes.with(params![space, limit])).await?;
    for node in stray {
        if let Some(parent) = node.parent
            && above_is_hidden(cx, parent).await?
        {
            all.push(node);
        }
    }
    Ok(all)
}

async fn above_is_hidden(cx: &mut Cx, parent: SubjectId) -> db::Result<bool> {
    Ok(subjects::find(cx, parent).await?.is_none())
}

/// Whether a space has a page that the viewer may read.
pub async fn has_pages(cx: &mut Cx, space: SpaceId) -> db::Result<bool> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id WHERE w.space_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " LIMIT 1"
    );
    Ok(cx.optional::<SubjectId>(sql, &eyes.with(params![space])).await?.is_some())
}

db::row! {
    /// A space with pages.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Shelf {
        /// Which space.
        pub id: SpaceId,
        /// Its name.
        pub name: String,
        /// How many pages the viewer may read in it.
        pub pages: i64,
    }
}

/// The spaces with pages that the viewer may read.
pub async fn shelves(cx: &mut Cx, limit: usize) -> db::Result<Vec<Shelf>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT p.id, p.name, CAST(COUNT(*) AS BIGINT) FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id
           JOIN space p ON p.id = w.space_id
         WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

db::row! {
    /// A page that was changed lately.
    pub struct Changed {
        /// Which page.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// The name of its space.
        pub space: String,
        /// Who changed it.
        pub editor: PersonId,
        /// When.
        pub at: Timestamp,
    }
}

/// The pages that were changed last, the newest first; of one space, or of all for 0.
pub async fn changed(cx: &mut Cx, space: i64, since: Timestamp, limit: usize) -> db::Result<Vec<Changed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, p.name, COALESCE(s.editor_id, s.author_id), s.edited_at
         FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id JOIN space p ON p.id = w.space_id
         WHERE s.state <> 2 AND s.edited_at >= $5 AND ($4 = 0 OR w.space_id = $4) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.edited_at DESC, s.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![space, since, limit])).await
}

/// The pages above one that the viewer may read, the highest first: id, title.
pub async fn above(cx: &mut Cx, page: SubjectId) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "WITH RECURSIVE up (id, depth) AS (
             SELECT parent_id, 1 FROM wiki_page WHERE subject_id = $4 AND parent_id IS NOT NULL
             UNION ALL SELECT w.parent_id, up.depth + 1 FROM up JOIN wiki_page w ON w.subject_id = up.id WHERE w.parent_id IS NOT NULL)
         SELECT s.id, s.title FROM up JOIN subject s ON s.id = up.id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY up.depth DESC"
    );
    cx.rows(sql, &eyes.with(params![page])).await
}

/// A page and all below it, whoever may read them: each after the one above it.
pub async fn branch(cx: &mut Cx, page: SubjectId) -> db::Result<Vec<SubjectId>> {
    let sql = "WITH RECURSIVE down (id, depth) AS (
                   SELECT subject_id, 0 FROM wiki_page WHERE subject_id = $1
                   UNION ALL SELECT w.subject_id, down.depth + 1 FROM down JOIN wiki_page w ON w.parent_id = down.id)
               SELECT id FROM down ORDER BY depth, id";
    cx.rows(sql, params![page]).await
}

/// The pages directly below one, or those that begin a tree of a space, whoever may read them, in order.
pub async fn siblings(cx: &mut Cx, space: SpaceId, parent: Option<SubjectId>) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM wiki_page WHERE space_id = $1 AND COALESCE(parent_id, 0) = COALESCE(CAST($2 AS BIGINT), 0)
               ORDER BY place, subject_id";
    cx.rows(sql, params![space, parent]).await
}

/// A page hangs there from now on.
pub async fn hang(cx: &mut Cx, page: SubjectId, parent: Option<SubjectId>, place: i64) -> db::Result<()> {
    let sql = "UPDATE wiki_page SET parent_id = $2, place = $3 WHERE subject_id = $1";
    cx.execute(sql, params![page, parent, place]).await.map(drop)
}

/// A page is kept for memory only, or in use again.
pub async fn archive(cx: &mut Cx, page: SubjectId, at: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE wiki_page SET archived_at = $2 WHERE subject_id = $1", params![page, at]).await.map(drop)
}

/// A page went with the branch of another one, or by itself.
pub async fn trashed(cx: &mut Cx, page: SubjectId, branch: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO wiki_trashed (page_id, branch_id, removed_by, removed_at) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![page, branch, by, cx.now()]).await.map(drop)
}

/// The pages that went with a branch.
pub async fn of_trash(cx: &mut Cx, branch: SubjectId) -> db::Result<Vec<SubjectId>> {
    cx.rows("SELECT page_id FROM wiki_trashed WHERE branch_id = $1 ORDER BY page_id", params![branch]).await
}

/// They are back.
pub async fn untrashed(cx: &mut Cx, branch: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM wiki_trashed WHERE branch_id = $1", params![branch]).await.map(drop)
}

db::row! {
    /// A branch in the trash.
    pub struct Trashed {
        /// Its page.
        pub id: SubjectId,
        /// What that was called.
        pub title: String,
        /// How many pages went with it.
        pub pages: i64,
        /// Who took it away.
        pub by: PersonId,
        /// When.
        pub at: Timestamp,
    }
}

/// The branches of a space in the trash that the viewer might read if they were there, the newest first. For who keeps the space.
pub async fn trash(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Trashed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, (SELECT CAST(COUNT(*) AS BIGINT) FROM wiki_trashed o WHERE o.branch_id = s.id), t.removed_by, t.removed_at
         FROM wiki_trashed t {EACH} JOIN subject s ON s.id = t.page_id
         WHERE t.branch_id = t.page_id AND s.space_id = $4 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY t.removed_at DESC, s.id DESC LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}

/// All pages of a space, those below the same page in their order.
pub async fn all(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Node>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, w.parent_id, s.title, w.access, w.archived_at, CAST(0 AS BIGINT)
         FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id WHERE w.space_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY w.place, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}
