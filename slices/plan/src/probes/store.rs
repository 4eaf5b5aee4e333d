//! The SQL of probes: figures only, of the whole house.

use db::{Cx, params};
use kernel::{PersonKind, SpaceId, SubjectId};

/// Whether the plan holds.
pub async fn adopted(cx: &mut Cx) -> db::Result<i64> {
    cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM plan_current WHERE adopted_at IS NOT NULL", params![]).await
}

/// How many actions of the plan have an owner who took them on, and a day; of how many.
pub async fn owned(cx: &mut Cx) -> db::Result<(i64, i64)> {
    let sql =
        "SELECT CAST(COALESCE(SUM(CASE WHEN owner_id IS NOT NULL AND accepted_at IS NOT NULL AND due_at IS NOT NULL
                                             THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM plan_action WHERE stage NOT IN ('proposed', 'waived', 'stopped')";
    cx.row(sql, params![]).await
}

/// 1 if the space is there, can be written in, and is read by at least all employees.
pub async fn live(cx: &mut Cx, space: SpaceId) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM space sp JOIN audience a ON a.id = sp.read_audience_id
               WHERE sp.id = $1 AND sp.archived_at IS NULL AND a.base >= 1";
    cx.row(sql, params![space]).await
}

/// How many employees belong to a space or wrote in it, of all employees.
pub async fn took_part(cx: &mut Cx, space: SpaceId, since: SubjectId) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.space_id = $1)
                        OR EXISTS (SELECT 1 FROM subject s WHERE s.author_id = p.id AND s.space_id = $1 AND s.state <> 2
                                   AND s.id >= $2) THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM person p WHERE p.kind = $3 AND p.left_at IS NULL";
    cx.row(sql, params![space, since, PersonKind::Employee]).await
}

/// The questions of a space, each with its first answer by somebody else, if it has one. At most the newest five thousand.
pub async fn first_answers(
    cx: &mut Cx,
    space: SpaceId,
    since: SubjectId,
) -> db::Result<Vec<(SubjectId, Option<SubjectId>)>> {
    let sql = "SELECT s.id, (SELECT MIN(r.id) FROM subject r WHERE r.root_id = s.id AND r.kind = 'questions.answer' AND r.state <> 2
                             AND r.author_id <> s.author_id)
               FROM subject s WHERE s.space_id = $1 AND s.kind = 'questions.question' AND s.parent_id IS NULL AND s.state <> 2
                 AND s.id >= $2 ORDER BY s.id DESC LIMIT 5000";
    cx.rows(sql, params![space, since]).await
}

/// How many of those who asked in a space do not work in IT, of how many.
pub async fn askers(cx: &mut Cx, space: SpaceId, since: SubjectId) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN p.works_in_it = 0 THEN 1 ELSE 0 END), 0) AS BIGINT), CAST(COUNT(*) AS BIGINT)
               FROM person p WHERE p.kind = $3 AND p.id IN (SELECT s.author_id FROM subject s WHERE s.space_id = $1
                 AND s.kind = 'questions.question' AND s.parent_id IS NULL AND s.state <> 2 AND s.id >= $2)";
    cx.row(sql, params![space, since, PersonKind::Employee]).await
}

/// How many posts of leaders all employees can read.
pub async fn leader_posts(cx: &mut Cx, since: SubjectId) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM subject s JOIN person p ON p.id = s.author_id
               JOIN audience a ON a.id = s.audience_id
               WHERE p.leader = 1 AND s.parent_id IS NULL AND s.state <> 2 AND s.id >= $1 AND a.base >= 1
                 AND (s.kind < 'plan.' OR s.kind >= 'plan/') AND (s.kind < 'council.' OR s.kind >= 'council/')";
    cx.row(sql, params![since]).await
}

/// How many leaders wrote at least so many things.
pub async fn leaders_contributing(cx: &mut Cx, since: SubjectId, least: i64) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT s.author_id FROM subject s JOIN person p ON p.id = s.author_id
               WHERE p.leader = 1 AND s.state <> 2 AND s.id >= $1 AND (s.kind < 'plan.' OR s.kind >= 'plan/') AND (s.kind < 'council.' OR s.kind >= 'council/')
               GROUP BY s.author_id HAVING COUNT(*) >= $2) one";
    cx.row(sql, params![since, least]).await
}
