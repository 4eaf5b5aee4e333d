//! The SQL of homes.

use db::{Cx, params};
use subjects::{Eyes, Standing, visible};

/// The spaces that the viewer may read and no outsider does without a grant, the viewer's own first, then by name.
pub(super) async fn inside(cx: &mut Cx) -> db::Result<Vec<Standing>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.slug, sp.name, sp.read_audience_id, a.base, sp.posting, sp.replies, sp.join_mode,
                CAST(0 AS BIGINT), sp.member_count, m.role, CAST(1 AS BIGINT)
         FROM space sp JOIN audience a ON a.id = sp.read_audience_id
         LEFT JOIN membership m ON m.space_id = sp.id AND m.person_id = $1
         WHERE sp.archived_at IS NULL AND a.base < 2 AND ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        " ORDER BY CASE WHEN m.role IS NULL THEN 1 ELSE 0 END, sp.name_folded, sp.id LIMIT 1000"
    );
    cx.rows(sql, &eyes.with(params![])).await
}
