//! How many people there are, and how many of them wrote something.

use crate::gauges::Span;
use db::{Cx, params};

/// Counts people, and those of them who wrote. Who left before the end of the window, `$3`, or came after it is none of them.
macro_rules! people {
    ($from:literal) => {
        concat!(
            "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN EXISTS (
                 SELECT 1 FROM subject s JOIN audience au ON au.id = s.audience_id
                 WHERE s.author_id = p.id AND s.id >= $1 AND s.id < $2 AND s.state <> 2 AND au.base > 0)
             THEN 1 ELSE 0 END), 0) AS BIGINT) FROM ",
            $from,
            " AND p.id < $2 AND (p.left_at IS NULL OR p.left_at >= $3)"
        )
    };
}

pub(in crate::gauges) async fn employees(cx: &mut Cx, span: Span) -> db::Result<(i64, i64)> {
    cx.row(people!("person p WHERE p.kind = 1"), params![span.from, span.until, span.end]).await
}

pub(in crate::gauges) async fn employees_of_unit(cx: &mut Cx, span: Span, unit: &str) -> db::Result<(i64, i64)> {
    let sql = people!("person p WHERE p.kind = 1 AND p.unit = $4");
    cx.row(sql, params![span.from, span.until, span.end, unit]).await
}

pub(in crate::gauges) async fn employees_in_it(cx: &mut Cx, span: Span) -> db::Result<(i64, i64)> {
    let sql = people!("person p WHERE p.kind = 1 AND p.works_in_it = 1");
    cx.row(sql, params![span.from, span.until, span.end]).await
}

pub(in crate::gauges) async fn leaders(cx: &mut Cx, span: Span) -> db::Result<(i64, i64)> {
    let sql = people!("person p WHERE p.kind = 1 AND p.leader = 1");
    cx.row(sql, params![span.from, span.until, span.end]).await
}

pub(in crate::gauges) async fn customers(cx: &mut Cx, span: Span) -> db::Result<(i64, i64)> {
    cx.row(people!("person p WHERE p.kind = 3"), params![span.from, span.until, span.end]).await
}
