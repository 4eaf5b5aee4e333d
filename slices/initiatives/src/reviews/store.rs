//! The SQL of reviews. Whoever asks has found the initiative for its viewer.

use db::{Cx, params};
use kernel::{PersonId, ReviewId, SubjectId, Timestamp};

db::row! {
    /// A review.
    pub struct Review {
        /// Its id.
        pub id: ReviewId,
        /// The day for which it was planned.
        pub planned_on: Timestamp,
        /// When it was held.
        pub held_at: Option<Timestamp>,
        /// By whom.
        pub held_by: Option<PersonId>,
        /// See [`super::model::Verdict`].
        pub verdict: Option<String>,
        /// Why.
        pub note: Option<String>,
    }
}

/// Those of an initiative, the next one first among those to come, then the held ones, newest first.
pub async fn of(cx: &mut Cx, initiative: SubjectId) -> db::Result<Vec<Review>> {
    let sql = "SELECT id, planned_on, held_at, held_by, verdict, note FROM initiative_review WHERE initiative_id = $1
               ORDER BY CASE WHEN held_at IS NULL THEN 0 ELSE 1 END, CASE WHEN held_at IS NULL THEN planned_on ELSE -planned_on END
               LIMIT 100";
    cx.rows(sql, params![initiative]).await
}

/// Plans one.
pub async fn insert(cx: &mut Cx, initiative: SubjectId, on: Timestamp) -> db::Result<()> {
    let id = ReviewId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO initiative_review (id, initiative_id, planned_on) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, initiative, on]).await.map(drop)
}

/// Writes down what came of one that was not held yet.
pub async fn hold(
    cx: &mut Cx,
    initiative: SubjectId,
    id: ReviewId,
    by: PersonId,
    verdict: &str,
    note: &str,
) -> db::Result<bool> {
    let sql = "UPDATE initiative_review SET held_at = $3, held_by = $4, verdict = $5, note = $6
               WHERE id = $2 AND initiative_id = $1 AND held_at IS NULL";
    Ok(cx.execute(sql, params![initiative, id, cx.now(), by, verdict, note]).await? > 0)
}

/// Calls one off whose day is still ahead.
pub async fn delete(cx: &mut Cx, initiative: SubjectId, id: ReviewId) -> db::Result<bool> {
    let sql =
        "DELETE FROM initiative_review WHERE id = $2 AND initiative_id = $1 AND held_at IS NULL AND planned_on > $3";
    Ok(cx.execute(sql, params![initiative, id, cx.now()]).await? > 0)
}
