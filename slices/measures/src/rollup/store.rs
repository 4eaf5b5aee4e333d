//! The SQL of rolling up.

use super::dependence::Given;
use super::model::{Counted, What, Written};
use crate::cells::Staff;
use crate::day::Day;
use crate::values::Value;
use db::{Cx, params};
use kernel::{PersonId, PersonKind, SpaceId, ids};
use std::collections::HashSet;

/// The days from this one on that were asked for.
pub async fn days_from(cx: &mut Cx, first: Day) -> db::Result<HashSet<Day>> {
    let days: Vec<i64> = cx.rows("SELECT day FROM measure_day WHERE day >= $1", params![first]).await?;
    Ok(days.into_iter().map(Day::new).collect())
}

/// Asks for a day; false if somebody has already.
pub async fn ask_for(cx: &mut Cx, day: Day) -> db::Result<bool> {
    let sql = "INSERT INTO measure_day (day) VALUES ($1) ON CONFLICT (day) DO NOTHING";
    Ok(cx.execute(sql, params![day]).await? == 1)
}

/// Whether the day waits to be rolled up.
pub async fn waits(cx: &mut Cx, day: Day) -> db::Result<bool> {
    let sql = "SELECT day FROM measure_day WHERE day = $1 AND rolled_at IS NULL";
    Ok(cx.optional::<i64>(sql, params![day]).await?.is_some())
}

/// The day is rolled up; false if it was before.
pub async fn settle(cx: &mut Cx, day: Day) -> db::Result<bool> {
    let sql = "UPDATE measure_day SET rolled_at = $2 WHERE day = $1 AND rolled_at IS NULL";
    Ok(cx.execute(sql, params![day, cx.now()]).await? == 1)
}

pub async fn keep_value(cx: &mut Cx, value: &Value) -> db::Result<()> {
    let sql = "INSERT INTO measure_value (measure, scope_kind, scope, day, value, base, standing) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let (kind, key, standing) = (value.part.code(), value.part.key(), value.standing.code());
    cx.execute(sql, params![value.measure, kind, key, value.day, value.value, value.base, standing]).await.map(drop)
}

pub async fn keep_count(cx: &mut Cx, day: Day, counted: &Counted) -> db::Result<()> {
    let sql = "INSERT INTO measure_activity (scope_kind, scope, what, day, count) VALUES ($1, $2, $3, $4, $5)";
    let key = counted.part.key();
    cx.execute(sql, params![counted.part.code(), key, counted.what.name(), day, counted.count]).await.map(drop)
}

db::row! {
    struct Row { kind: String, is_root: bool, author: PersonId, author_kind: PersonKind, unit: String, space: SpaceId }
}

/// What was written on a day, private spaces left out.
pub async fn written_on(cx: &mut Cx, day: Day) -> db::Result<Vec<Written>> {
    let sql = "SELECT s.kind, CAST(CASE WHEN s.parent_id IS NULL THEN 1 ELSE 0 END AS BIGINT), s.author_id, p.kind, p.unit,
                      s.space_id
               FROM subject s JOIN audience au ON au.id = s.audience_id AND au.base > 0 JOIN person p ON p.id = s.author_id
               WHERE s.id >= $1 AND s.id < $2 AND s.state <> 2";
    let rows: Vec<Row> = cx.rows(sql, params![ids::first_at(day.start()), ids::first_at(day.end())]).await?;
    let written = |row: Row| {
        let Row { kind, is_root, author, author_kind, unit, space } = row;
        Written { kind, is_root, author, author_kind, unit, space }
    };
    Ok(rows.into_iter().map(written).collect())
}

/// How many spaces are neither private nor archived at the end of a day and were made a month before; and how many of them nobody
/// wrote in for a month.
pub async fn quiet_spaces(cx: &mut Cx, day: Day, month: Day) -> db::Result<[(What, i64); 2]> {
    let sql = "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN EXISTS (
                   SELECT 1 FROM subject s WHERE s.space_id = sp.id AND s.root_id = s.id AND s.last_id >= $1)
               THEN 0 ELSE 1 END), 0) AS BIGINT)
               FROM space sp JOIN audience au ON au.id = sp.read_audience_id AND au.base > 0
               WHERE sp.id < $1 AND (sp.archived_at IS NULL OR sp.archived_at >= $2)";
    let (all, quiet): (i64, i64) = cx.row(sql, params![ids::first_at(month.start()), day.end()]).await?;
    Ok([(What::Spaces, all), (What::QuietSpaces, quiet)])
}

/// Answers of a span of days: where, to which question, by whom.
pub async fn answers(cx: &mut Cx, first: Day, last: Day) -> db::Result<Vec<Given>> {
    let sql = "SELECT s.space_id, s.root_id, s.author_id FROM subject q JOIN audience au ON au.id = q.audience_id AND au.base > 0
               JOIN subject s ON s.root_id = q.id AND s.kind = 'questions.answer' AND s.state <> 2
               WHERE q.kind = 'questions.question' AND q.parent_id IS NULL AND q.id >= $1 AND q.id < $2 AND q.state <> 2
               AND s.id < $2 AND s.author_id <> q.author_id";
    cx.rows(sql, params![ids::first_at(first.start()), ids::first_at(last.end())]).await
}

/// The units at the end of a day with their people; those of no unit are under the empty name.
pub async fn units(cx: &mut Cx, day: Day) -> db::Result<Vec<(String, Staff)>> {
    let sql = "SELECT p.unit, COUNT(*), CAST(COALESCE(SUM(p.works_in_it), 0) AS BIGINT) FROM person p
               WHERE p.kind = 1 AND p.id < $1 AND (p.left_at IS NULL OR p.left_at >= $2) GROUP BY p.unit ORDER BY p.unit";
    let rows: Vec<(String, i64, i64)> = cx.rows(sql, params![ids::first_at(day.end()), day.end()]).await?;
    Ok(rows.into_iter().map(|(unit, all, it)| (unit, Staff { it, all, is_shown: false })).collect())
}

/// The spaces that are neither private nor archived at the end of a day.
pub async fn spaces(cx: &mut Cx, day: Day) -> db::Result<Vec<SpaceId>> {
    let sql = "SELECT sp.id FROM space sp JOIN audience au ON au.id = sp.read_audience_id AND au.base > 0
               WHERE sp.id < $1 AND (sp.archived_at IS NULL OR sp.archived_at >= $2) ORDER BY sp.id";
    cx.rows(sql, params![ids::first_at(day.end()), day.end()]).await
}
