//! The SQL of figures. It counts as the system does, over the whole house.

use crate::blocks::{Balance, Category};
use db::{Cx, params};
use kernel::{SubjectId, Timestamp};

/// Those who work in IT now, and those of them who were in a workshop that was closed in this time. One unit, or all (empty).
pub async fn reach(cx: &mut Cx, unit: &str, from: Timestamp, until: Timestamp) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN EXISTS (
                   SELECT 1 FROM workshop_person wp JOIN workshop w ON w.subject_id = wp.workshop_id {EACH} JOIN subject s ON s.id = w.subject_id
                   WHERE wp.person_id = p.id AND wp.attended_at IS NOT NULL AND w.closed_at >= $2 AND w.closed_at < $3 AND s.state <> 2)
                 THEN 1 ELSE 0 END), 0) AS BIGINT)
               FROM person p WHERE p.kind = 1 AND p.works_in_it = 1 AND ($1 = '' OR p.unit = $1)
                 AND p.id < $4 AND (p.left_at IS NULL OR p.left_at >= $3)";
    cx.row(sql, params![unit, from, until, kernel::ids::first_at(until)]).await
}

db::row! {
    /// A closed workshop in figures.
    pub struct Held {
        /// Which one.
        pub id: SubjectId,
        /// When it was over.
        pub closed_at: Timestamp,
        /// How many people were there.
        pub people: i64,
        /// How many teams it had.
        pub teams: i64,
        /// How many of them have a canvas that somebody answers for.
        pub with_canvas: i64,
    }
}

/// The workshops that were closed from a moment on until another, the newest first.
pub async fn held(cx: &mut Cx, from: Timestamp, until: Timestamp) -> db::Result<Vec<Held>> {
    let sql = "SELECT w.subject_id, w.closed_at,
                 (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_person p WHERE p.workshop_id = w.subject_id AND p.attended_at IS NOT NULL),
                 (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_team t WHERE t.workshop_id = w.subject_id),
                 (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_team t WHERE t.workshop_id = w.subject_id AND EXISTS (
                    SELECT 1 FROM workshop_canvas c {EACH} JOIN subject cs ON cs.id = c.subject_id
                    WHERE c.team_id = t.id AND c.owner_id IS NOT NULL AND cs.state <> 2))
               FROM workshop w {EACH} JOIN subject s ON s.id = w.subject_id
               WHERE s.state <> 2 AND w.closed_at >= $1 AND w.closed_at <= $2 ORDER BY w.closed_at DESC, w.subject_id DESC LIMIT 1000";
    cx.rows(sql, params![from, until]).await
}

/// The balance of a workshop as it was.
pub async fn balance(cx: &mut Cx, workshop: SubjectId) -> db::Result<Balance> {
    let sql = "SELECT category, ended_at - began_at FROM workshop_block
               WHERE workshop_id = $1 AND began_at IS NOT NULL AND ended_at IS NOT NULL";
    let rows: Vec<(String, i64)> = cx.rows(sql, params![workshop]).await?;
    Ok(Balance::of(rows.iter().map(|(category, took)| (Category::stored(category), *took))))
}

/// The partners of workshops that are planned or were closed in this time.
pub async fn partners(cx: &mut Cx, from: Timestamp) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_partner p JOIN workshop w ON w.subject_id = p.workshop_id
               {EACH} JOIN subject s ON s.id = w.subject_id WHERE s.state <> 2 AND (w.closed_at IS NULL OR w.closed_at >= $1)";
    cx.row(sql, params![from]).await
}

/// The example cards that name a capability and what they have to do with the strategy.
pub async fn tagged(cx: &mut Cx) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_example e {EACH} JOIN subject s ON s.id = e.subject_id
               WHERE s.state <> 2 AND e.capability <> '' AND e.strategy <> ''";
    cx.row(sql, params![]).await
}

/// The canvases that serve a capability, or one below it, and a goal; empty for any.
pub async fn canvases(cx: &mut Cx, capability: &str, goal: &str, since: Timestamp) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_canvas c {EACH} JOIN subject s ON s.id = c.subject_id
               WHERE s.state <> 2 AND c.subject_id >= $1 AND ($2 = '' OR c.capability = $2 OR LOWER(c.capability) LIKE $3) AND ($4 = '' OR c.goal = $4)";
    let below = format!("{}.%", capability.to_lowercase());
    cx.row(sql, params![kernel::ids::first_at(since), capability, below, goal]).await
}
