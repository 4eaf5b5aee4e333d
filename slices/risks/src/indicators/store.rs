//! The SQL of values.

use db::{Cx, params};
use kernel::{PersonId, RevisionId, SubjectId, Timestamp};

db::row! {
    /// A value of an indicator.
    pub struct Value {
        /// What it was.
        pub value: f64,
        /// When it was so.
        pub held_at: Timestamp,
        /// Who entered it; nobody: the platform read it.
        pub by: Option<PersonId>,
        /// What was said of it.
        pub note: String,
    }
}

/// A value that is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewValue<'a> {
    /// Of which measure; empty: entered by hand.
    pub measure: &'a str,
    /// What it is.
    pub value: f64,
    /// When it is so.
    pub held_at: Timestamp,
    /// Who enters it.
    pub by: Option<PersonId>,
    /// What is said of it.
    pub note: &'a str,
}

/// Keeps one more value.
pub async fn insert(cx: &mut Cx, risk: SubjectId, new: &NewValue<'_>) -> db::Result<()> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let NewValue { measure, value, held_at, by, note } = *new;
    let sql = "INSERT INTO risks_value (id, risk_id, measure, value, held_at, by_id, note) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    cx.execute(sql, params![id, risk, measure, value, held_at, by, note]).await.map(drop)
}

/// The values of what a risk is watched by, the newest day first, and of one day the one that was entered last.
pub async fn values(cx: &mut Cx, risk: SubjectId, measure: &str, limit: usize) -> db::Result<Vec<Value>> {
    let sql = "SELECT value, held_at, by_id, note FROM risks_value WHERE risk_id = $1 AND measure = $2
               ORDER BY held_at DESC, id DESC LIMIT $3";
    cx.rows(sql, params![risk, measure, limit]).await
}

/// What is known of it now.
pub async fn set(cx: &mut Cx, risk: SubjectId, value: Option<f64>, at: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE risks_risk SET value = $2, value_at = $3 WHERE subject_id = $1", params![risk, value, at])
        .await
        .map(drop)
}

/// Since when it is beyond its limit, or that it is not.
pub async fn set_over(cx: &mut Cx, risk: SubjectId, since: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE risks_risk SET over_since = $2 WHERE subject_id = $1", params![risk, since]).await.map(drop)
}
