//! The SQL of values. Whoever asks has found the thing for its viewer.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp, ValueId};

db::row! {
    /// What was measured on a day.
    pub struct Value {
        /// Its id.
        pub id: ValueId,
        /// When.
        pub measured_on: Timestamp,
        /// How much.
        pub value: f64,
        /// How one knows.
        pub note: String,
        /// Who wrote it down.
        pub by: PersonId,
        /// When it was struck, because it was wrong.
        pub struck_at: Option<Timestamp>,
    }
}

/// One more value.
pub async fn insert(cx: &mut Cx, of: SubjectId, on: Timestamp, value: f64, note: &str, by: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO initiative_value (id, subject_id, measured_on, value, note, person_id) VALUES ($1, $2, $3, $4, $5, $6)";
    let id = ValueId::compose(cx.now(), cx.bits());
    cx.execute(sql, params![id, of, on, value, note, by]).await.map(drop)
}

/// Those of a thing, the newest day first, struck ones too.
pub async fn all(cx: &mut Cx, of: SubjectId) -> db::Result<Vec<Value>> {
    let sql = "SELECT id, measured_on, value, note, person_id, struck_at FROM initiative_value WHERE subject_id = $1
               ORDER BY measured_on DESC, id DESC LIMIT 500";
    cx.rows(sql, params![of]).await
}

/// Strikes one of a thing.
pub async fn strike(cx: &mut Cx, of: SubjectId, id: ValueId, by: PersonId) -> db::Result<bool> {
    let sql = "UPDATE initiative_value SET struck_at = $3, struck_by = $4 WHERE id = $1 AND subject_id = $2 AND struck_at IS NULL";
    Ok(cx.execute(sql, params![id, of, cx.now(), by]).await? > 0)
}
