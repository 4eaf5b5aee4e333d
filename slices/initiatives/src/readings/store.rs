//! The SQL of figures. It counts as the system does, over the whole house.

use db::{Cx, params};
use kernel::{SubjectId, Timestamp};

db::row! {
    /// An initiative in figures.
    pub struct Counted {
        /// Which one.
        pub id: SubjectId,
        /// `inside`, `outside` or `both`.
        pub side: String,
        /// Whether it is under way: begun, not over.
        pub live: bool,
        /// Whether it says what it means on the other side.
        pub declared: bool,
        /// Whether somebody who works in IT, and still does, supports it.
        pub supported: bool,
        /// Whether it says what is measured.
        pub measured: bool,
        /// Whether it has a value from before.
        pub baseline: bool,
        /// Whether it has a target.
        pub target: bool,
        /// How many values were measured since it began.
        pub values_since: i64,
        /// How many values of the last 90 days it has.
        pub fresh: i64,
    }
}

/// The initiatives that are there and not over.
pub async fn initiatives(cx: &mut Cx, now: Timestamp) -> db::Result<Vec<Counted>> {
    let sql = "SELECT s.id, i.side, CAST(CASE WHEN i.started_at IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      CAST(CASE WHEN i.side = 'both' OR i.other_side <> '' THEN 1 ELSE 0 END AS BIGINT),
                      (SELECT CAST(COUNT(*) AS BIGINT) FROM person p WHERE p.id = i.supporter_id AND p.left_at IS NULL
                         AND p.works_in_it = 1),
                      CAST(CASE WHEN i.measure <> '' THEN 1 ELSE 0 END AS BIGINT),
                      CAST(CASE WHEN i.baseline IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      CAST(CASE WHEN i.target IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      (SELECT CAST(COUNT(*) AS BIGINT) FROM initiative_value v WHERE v.subject_id = s.id AND v.struck_at IS NULL
                         AND i.started_at IS NOT NULL AND v.measured_on >= i.started_at AND v.measured_on <= $1),
                      (SELECT CAST(COUNT(*) AS BIGINT) FROM initiative_value v WHERE v.subject_id = s.id AND v.struck_at IS NULL
                         AND v.measured_on > $2 AND v.measured_on <= $1)
               FROM initiative i {EACH} JOIN subject s ON s.id = i.subject_id WHERE s.state <> 2 AND i.ended_at IS NULL
               ORDER BY s.id LIMIT 10000";
    const FRESH: i64 = 90 * 86_400_000;
    cx.rows(sql, params![now, Timestamp::from_millis(now.millis() - FRESH)]).await
}

/// The functions from which owners are who still work here: of each initiative that is not over, one row a function.
pub async fn functions(cx: &mut Cx) -> db::Result<Vec<(SubjectId, String)>> {
    let sql = "SELECT DISTINCT o.initiative_id, o.function FROM initiative_owner o JOIN initiative i ON i.subject_id = o.initiative_id
               {EACH} JOIN subject s ON s.id = i.subject_id JOIN person p ON p.id = o.person_id
               WHERE s.state <> 2 AND i.ended_at IS NULL AND p.left_at IS NULL LIMIT 30000";
    cx.rows(sql, params![]).await
}

/// The reviews that were planned for this time: the day, and when each was held.
pub async fn reviews(
    cx: &mut Cx,
    from: Timestamp,
    until: Timestamp,
) -> db::Result<Vec<(Timestamp, Option<Timestamp>)>> {
    let sql = "SELECT r.planned_on, r.held_at FROM initiative_review r {EACH} JOIN subject s ON s.id = r.initiative_id
               WHERE s.state <> 2 AND r.planned_on >= $1 AND r.planned_on < $2 LIMIT 30000";
    cx.rows(sql, params![from, until]).await
}

db::row! {
    /// An experiment in figures.
    pub struct Tried {
        /// `inside`, `outside` or `both`.
        pub side: String,
        /// Whether whoever answers for it works in IT.
        pub of_it: bool,
        /// When it began.
        pub started_at: Timestamp,
        /// When its time is over.
        pub ends_at: Timestamp,
        /// When it was decided.
        pub closed_at: Option<Timestamp>,
        /// What was decided.
        pub verdict: Option<String>,
        /// Whether it began under a mandate that still holds or held then.
        pub mandate: bool,
        /// When the workshop's thing was made that it came from.
        pub from_workshop: Option<SubjectId>,
    }
}

/// The experiments that began.
pub async fn experiments(cx: &mut Cx) -> db::Result<Vec<Tried>> {
    let sql = "SELECT e.side, CAST(CASE WHEN e.function = 'it' OR p.works_in_it = 1 THEN 1 ELSE 0 END AS BIGINT), e.started_at,
                      e.ends_at, e.closed_at, e.verdict, CAST(CASE WHEN e.mandate_id IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      (SELECT f.id FROM subject f WHERE f.id = e.from_id AND f.state <> 2 AND f.kind >= 'workshops.' AND f.kind < 'workshops/')
               FROM experiment e {EACH} JOIN subject s ON s.id = e.subject_id JOIN person p ON p.id = e.owner_id
               WHERE s.state <> 2 AND e.started_at IS NOT NULL ORDER BY s.id DESC LIMIT 30000";
    cx.rows(sql, params![]).await
}

/// How many people work in IT.
pub async fn people_in_it(cx: &mut Cx) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person WHERE kind = 1 AND works_in_it = 1 AND left_at IS NULL";
    cx.row(sql, params![]).await
}

db::row! {
    /// A story in figures.
    pub struct Told {
        /// Which one.
        pub id: SubjectId,
        /// Whether what it is about has a value that was measured.
        pub measured: bool,
        /// How many of IT read it.
        pub read: i64,
    }
}

/// The stories that were told in this time.
pub async fn stories(cx: &mut Cx, from: Timestamp, until: Timestamp) -> db::Result<Vec<Told>> {
    let sql = "SELECT s.id, CAST(CASE WHEN EXISTS (SELECT 1 FROM initiative_value v {EACH} JOIN subject a ON a.id = v.subject_id
                          WHERE v.subject_id = y.about_id AND v.struck_at IS NULL AND a.state <> 2) THEN 1 ELSE 0 END AS BIGINT),
                      (SELECT CAST(COUNT(*) AS BIGINT) FROM story_reading r JOIN person p ON p.id = r.person_id
                         WHERE r.story_id = s.id AND p.left_at IS NULL AND p.works_in_it = 1)
               FROM story y {EACH} JOIN subject s ON s.id = y.subject_id WHERE s.state <> 2 AND s.id >= $1 AND s.id < $2 LIMIT 10000";
    cx.rows(sql, params![kernel::ids::first_at(from), kernel::ids::first_at(until)]).await
}
