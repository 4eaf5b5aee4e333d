//! The SQL of figures. It counts as the system does, over the whole house or one space.

use db::{Cx, params};
use kernel::{SubjectId, Timestamp};

/// Which councils are counted: one scope or all (empty), one space or all (0).
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// `it`, `enterprise`, or empty.
    pub scope: String,
    /// A space's id, or 0.
    pub space: i64,
}

/// How many councils there are.
pub async fn councils(cx: &mut Cx, which: &Which) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM council c {EACH} JOIN subject s ON s.id = c.subject_id
               WHERE s.state <> 2 AND ($1 = '' OR c.scope = $1) AND ($2 = 0 OR c.space_id = $2)";
    cx.row(sql, params![which.scope, which.space]).await
}

/// The seats that are held at a moment: the council, and the kind.
pub async fn seats(cx: &mut Cx, which: &Which, now: Timestamp) -> db::Result<Vec<(SubjectId, String)>> {
    let sql = "SELECT st.council_id, st.kind FROM council_seat st JOIN council c ON c.subject_id = st.council_id
               {EACH} JOIN subject s ON s.id = c.subject_id JOIN person p ON p.id = st.person_id
               WHERE s.state <> 2 AND p.left_at IS NULL AND ($1 = '' OR c.scope = $1) AND ($2 = 0 OR c.space_id = $2)
                 AND st.ended_at IS NULL AND st.term_from <= $3 AND (st.term_to IS NULL OR st.term_to > $3) LIMIT 10000";
    cx.rows(sql, params![which.scope, which.space, now]).await
}

db::row! {
    /// A meeting in figures.
    pub struct Held {
        /// Its council.
        pub council: SubjectId,
        /// Whether it was closed.
        pub closed: bool,
        /// Whether its minutes are published.
        pub minutes: bool,
        /// Whether it had its quorum.
        pub quorum: bool,
        /// Functions with a seat when it closed.
        pub seated: i64,
        /// Functions that were there.
        pub present: i64,
    }
}

/// The meetings that were planned for this time, those that were called off among them.
pub async fn meetings(cx: &mut Cx, which: &Which, from: Timestamp, until: Timestamp) -> db::Result<Vec<Held>> {
    let sql =
        "SELECT m.council_id, CAST(CASE WHEN m.closed_at IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      CAST(CASE WHEN m.published_at IS NULL THEN 0 ELSE 1 END AS BIGINT), COALESCE(m.quorum_met, 0),
                      COALESCE(m.functions_seated, 0), COALESCE(m.functions_present, 0)
               FROM council_meeting m JOIN council c ON c.subject_id = m.council_id {EACH} JOIN subject s ON s.id = m.subject_id
               WHERE s.state <> 2 AND ($1 = '' OR c.scope = $1) AND ($2 = 0 OR c.space_id = $2) AND m.starts_at >= $3 AND m.starts_at < $4
               ORDER BY m.starts_at LIMIT 10000";
    cx.rows(sql, params![which.scope, which.space, from, until]).await
}

/// Of the actions that were promised for this time and not dropped: how many, and how many were done by then.
pub async fn promised(cx: &mut Cx, which: &Which, from: Timestamp, until: Timestamp) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT),
                      CAST(COALESCE(SUM(CASE WHEN a.done_at IS NOT NULL AND a.done_at <= a.first_due_at THEN 1 ELSE 0 END), 0) AS BIGINT)
               FROM council_action a JOIN council c ON c.subject_id = a.council_id {EACH} JOIN subject s ON s.id = a.subject_id
               WHERE s.state <> 2 AND a.dropped_at IS NULL AND ($1 = '' OR c.scope = $1) AND ($2 = 0 OR c.space_id = $2)
                 AND a.first_due_at >= $3 AND a.first_due_at < $4";
    cx.row(sql, params![which.scope, which.space, from, until]).await
}

/// How many decisions of a kind (all if empty) were taken from a moment on and hold.
pub async fn decisions(cx: &mut Cx, which: &Which, kind: &str, since: Timestamp) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM council_decision d JOIN council c ON c.subject_id = d.council_id
               {EACH} JOIN subject s ON s.id = d.subject_id
               WHERE s.state <> 2 AND ($1 = '' OR c.scope = $1) AND ($2 = '' OR d.kind = $2) AND d.subject_id >= $3
                 AND NOT EXISTS (SELECT 1 FROM council_decision l WHERE l.supersedes_id = d.subject_id)";
    cx.row(sql, params![which.scope, kind, kernel::ids::first_at(since)]).await
}

/// Of the decisions that hold and whose day of review has come: how many, and how many were looked at.
pub async fn reviewed(cx: &mut Cx, which: &Which, now: Timestamp) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT),
                      CAST(COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM council_review r WHERE r.decision_id = d.subject_id)
                          THEN 1 ELSE 0 END), 0) AS BIGINT)
               FROM council_decision d JOIN council c ON c.subject_id = d.council_id {EACH} JOIN subject s ON s.id = d.subject_id
               WHERE s.state <> 2 AND ($1 = '' OR c.scope = $1) AND d.review_on <= $2
                 AND NOT EXISTS (SELECT 1 FROM council_decision l WHERE l.supersedes_id = d.subject_id)";
    cx.row(sql, params![which.scope, now]).await
}
