//! The SQL of names in texts.

use db::{Cx, in_list, params};
use subjects::{Eyes, visible};

/// So many are asked for at once.
const CHUNK: usize = 64;

/// Those of these spaces that the viewer may find: id, place in addresses, name.
pub(super) async fn spaces(cx: &mut Cx, ids: &[i64]) -> db::Result<Vec<(i64, String, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT id, slug, name FROM space WHERE id IN ({LIST}) AND (",
            visible!("find_audience_id", "9223372036854775807"),
            " OR ",
            visible!("read_audience_id", "9223372036854775807"),
            ")"
        );
        let before = eyes.with(params![]);
        let (sql, params) = in_list(sql, &before, chunk);
        found.extend(cx.rows::<(i64, String, String)>(&sql, &params).await?);
    }
    Ok(found)
}

/// Those of these pages that the viewer may read: id, title.
pub(super) async fn pages(cx: &mut Cx, ids: &[i64]) -> db::Result<Vec<(i64, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let sql = concat!(
            "SELECT s.id, s.title FROM subject s WHERE s.id IN ({LIST}) AND s.kind = 'wiki.page' AND s.state <> 2 AND ",
            visible!("s.audience_id", "s.id")
        );
        let before = eyes.with(params![]);
        let (sql, params) = in_list(sql, &before, chunk);
        found.extend(cx.rows::<(i64, String)>(&sql, &params).await?);
    }
    Ok(found)
}
