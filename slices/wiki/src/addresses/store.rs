//! The SQL of addresses.

use db::{Cx, params};
use kernel::{SpaceId, SubjectId};
use subjects::{Eyes, visible};

/// The page at a path of a space with this place in addresses, if the viewer may read it.
pub async fn page(cx: &mut Cx, slug: &str, path: &str) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM space p {EACH} JOIN wiki_address a ON a.space_id = p.id {EACH} JOIN subject s ON s.id = a.page_id
         WHERE p.slug = $4 AND a.path = $5 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![slug, path])).await
}

/// A path leads to a page; one that leads to another page already still does.
pub async fn keep(cx: &mut Cx, space: SpaceId, path: &str, page: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO wiki_address (space_id, path, page_id) VALUES ($1, $2, $3) ON CONFLICT (space_id, path) DO NOTHING";
    cx.execute(sql, params![space, path, page]).await.map(drop)
}
