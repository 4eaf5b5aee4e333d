//! The SQL of figures. It counts as the system does, over the whole house.

use db::{Cx, params};
use kernel::SubjectId;

/// The visions that hold, and that all who work here can read: which one, and its version.
pub async fn visions(cx: &mut Cx) -> db::Result<Vec<(SubjectId, i64)>> {
    let sql = "SELECT s.id, s.version FROM vision v {EACH} JOIN subject s ON s.id = v.subject_id JOIN audience a ON a.id = s.audience_id
               WHERE s.state <> 2 AND v.published_at IS NOT NULL AND v.withdrawn_at IS NULL AND a.base >= 1 ORDER BY s.id DESC LIMIT 50";
    cx.rows(sql, params![]).await
}

/// Of the goals of a vision: how many say what serves them, and how many there are.
pub async fn goals(cx: &mut Cx, vision: SubjectId) -> db::Result<(i64, i64)> {
    let sql =
        "SELECT CAST(COALESCE(SUM(CASE WHEN served <> '' THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM vision_goal WHERE vision_id = $1";
    cx.row(sql, params![vision]).await
}

/// Of the leaders of IT: how many signed this version of a vision, and how many there are.
pub async fn signed(cx: &mut Cx, vision: SubjectId, version: i64) -> db::Result<(i64, i64)> {
    let sql =
        "SELECT CAST(COALESCE(SUM(CASE WHEN g.version = $2 THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM person p LEFT JOIN vision_signature g ON g.person_id = p.id AND g.vision_id = $1
               WHERE p.kind = 1 AND p.leader = 1 AND p.works_in_it = 1 AND p.left_at IS NULL";
    cx.row(sql, params![vision, version]).await
}

/// How many strategies hold by a decision that is there.
pub async fn adopted(cx: &mut Cx) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM strategy y {EACH} JOIN subject s ON s.id = y.subject_id
               {EACH} JOIN subject d ON d.id = y.decision_id WHERE s.state <> 2 AND d.state <> 2 AND y.ended_at IS NULL";
    cx.row(sql, params![]).await
}

/// Of the objectives of strategies that have not ended: how many name a capability, a measure and an initiative that is there, and
/// how many there are.
pub async fn traced(cx: &mut Cx) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN o.capability <> '' AND o.measure <> '' AND EXISTS (
                          SELECT 1 FROM strategy_objective_initiative l {EACH} JOIN subject i ON i.id = l.initiative_id
                          WHERE l.objective_id = o.id AND i.state <> 2) THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM strategy_objective o JOIN strategy y ON y.subject_id = o.strategy_id {EACH} JOIN subject s ON s.id = y.subject_id
               WHERE s.state <> 2 AND y.ended_at IS NULL";
    cx.row(sql, params![]).await
}
