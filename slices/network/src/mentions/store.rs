//! SQL of mentioned spaces.

use db::{Cx, in_list, params};
use kernel::SpaceId;
use subjects::{Eyes, visible};

/// Those of these spaces that the viewer may find: id, place in addresses, name.
pub(super) async fn findable(cx: &mut Cx, ids: &[SpaceId]) -> db::Result<Vec<(i64, String, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let mut found = Vec::new();
    for chunk in ids.chunks(64) {
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
