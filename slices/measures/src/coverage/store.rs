//! The SQL of coverage.

use super::model::Coverage;
use db::{Cx, params};
use kernel::{CoverageId, PersonId};

db::row! {
    struct Row { id: CoverageId, sub_dimension: String, percent: i64, basis: String, stated_by: PersonId }
}

/// The newest statement about each sub-dimension.
pub async fn newest(cx: &mut Cx) -> db::Result<Vec<Coverage>> {
    let sql = "SELECT c.id, c.sub_dimension, c.percent, c.basis, c.stated_by FROM measure_coverage c
               WHERE c.id IN (SELECT MAX(n.id) FROM measure_coverage n GROUP BY n.sub_dimension) ORDER BY c.id";
    let coverage = |row: Row| {
        let Row { id, sub_dimension, percent, basis, stated_by } = row;
        Coverage { id, sub_dimension, percent, basis, stated_by }
    };
    Ok(cx.rows::<Row>(sql, params![]).await?.into_iter().map(coverage).collect())
}

pub async fn insert(cx: &mut Cx, id: CoverageId, sub: &str, percent: i64, basis: &str, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO measure_coverage (id, sub_dimension, percent, basis, stated_by) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, sub, percent, basis, by]).await.map(drop)
}
