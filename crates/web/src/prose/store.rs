//! The SQL of names in texts.

use db::{Cx, in_list, params};
use kernel::SpaceId;
use std::collections::HashMap;
use subjects::{Eyes, visible};

/// The address and name of those among these spaces that the viewer may find.
pub(super) async fn spaces_named(cx: &mut Cx, ids: &[SpaceId]) -> db::Result<HashMap<i64, (String, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.slug, sp.name FROM space sp WHERE ",
        visible!("sp.find_audience_id", "9223372036854775807"),
        " AND sp.id IN ({LIST})"
    );
    let own = eyes.with(params![]);
    let (sql, params) = in_list(sql, &own, &ids[..ids.len().min(128)]);
    let rows: Vec<(i64, String, String)> = cx.rows(&sql, &params).await?;
    Ok(rows.into_iter().map(|(id, slug, name)| (id, (slug, name))).collect())
}
