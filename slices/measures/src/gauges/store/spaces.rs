//! Spaces that are not private and not archived at the end of the window, and what their owners did.

use crate::gauges::Span;
use db::{Cx, params};

/// All of them, and those in which an owner wrote something.
pub(in crate::gauges) async fn with_active_owner(cx: &mut Cx, span: Span) -> db::Result<(i64, i64)> {
    let sql = "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN EXISTS (
                   SELECT 1 FROM membership m JOIN subject s ON s.author_id = m.person_id
                   WHERE m.space_id = sp.id AND m.role >= 50 AND s.space_id = sp.id AND s.id >= $1 AND s.id < $2 AND s.state <> 2)
               THEN 1 ELSE 0 END), 0) AS BIGINT)
               FROM space sp JOIN audience au ON au.id = sp.read_audience_id AND au.base > 0
               WHERE sp.id < $2 AND (sp.archived_at IS NULL OR sp.archived_at >= $3)";
    cx.row(sql, params![span.from, span.until, span.end]).await
}

/// How many people own them.
pub(in crate::gauges) async fn owners(cx: &mut Cx, span: Span) -> db::Result<i64> {
    let sql = "SELECT COUNT(DISTINCT m.person_id) FROM space sp
               JOIN audience au ON au.id = sp.read_audience_id AND au.base > 0
               JOIN membership m ON m.space_id = sp.id AND m.role >= 50
               WHERE sp.id < $1 AND (sp.archived_at IS NULL OR sp.archived_at >= $2)";
    cx.row(sql, params![span.until, span.end]).await
}
