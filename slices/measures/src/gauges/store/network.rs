//! Who replied to whom, and how much each wrote. These rows name people; they are turned into one figure and never stored.

use crate::gauges::Span;
use db::{Cx, params};
use kernel::PersonId;

/// Those who work here at the end of the window, with their units.
pub(in crate::gauges) async fn employees(cx: &mut Cx, span: Span) -> db::Result<Vec<(PersonId, String)>> {
    let sql =
        "SELECT p.id, p.unit FROM person p WHERE p.kind = 1 AND p.id < $1 AND (p.left_at IS NULL OR p.left_at >= $2)";
    cx.rows(sql, params![span.until, span.end]).await
}

/// Each reply of the window: who wrote it, and to whom.
pub(in crate::gauges) async fn replies(cx: &mut Cx, span: Span) -> db::Result<Vec<(PersonId, PersonId)>> {
    let sql = "SELECT s.author_id, t.author_id FROM subject s JOIN subject t ON t.id = s.parent_id
               JOIN audience au ON au.id = s.audience_id AND au.base > 0
               WHERE s.id >= $1 AND s.id < $2 AND s.state <> 2 AND s.author_id <> t.author_id";
    cx.rows(sql, params![span.from, span.until]).await
}

/// How much each author wrote.
pub(in crate::gauges) async fn contributions(cx: &mut Cx, span: Span) -> db::Result<Vec<(PersonId, i64)>> {
    let sql = "SELECT s.author_id, COUNT(*) FROM subject s JOIN audience au ON au.id = s.audience_id AND au.base > 0
               WHERE s.id >= $1 AND s.id < $2 AND s.state <> 2 GROUP BY s.author_id";
    cx.rows(sql, params![span.from, span.until]).await
}

/// How much each employee of a unit wrote, those included who wrote nothing.
pub(in crate::gauges) async fn contributions_of_unit(cx: &mut Cx, span: Span, unit: &str) -> db::Result<Vec<i64>> {
    let sql = "SELECT (SELECT COUNT(*) FROM subject s JOIN audience au ON au.id = s.audience_id AND au.base > 0
                       WHERE s.author_id = p.id AND s.id >= $1 AND s.id < $2 AND s.state <> 2)
               FROM person p WHERE p.unit = $4 AND p.kind = 1 AND p.id < $2 AND (p.left_at IS NULL OR p.left_at >= $3)";
    cx.rows(sql, params![span.from, span.until, span.end, unit]).await
}
