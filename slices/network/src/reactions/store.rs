//! SQL of reactions.

use super::Counts;
use db::{Cx, FromRow, Row, params};
use kernel::{PersonId, SubjectId};
use subjects::Eyes;

/// The columns of [`Counts`] with the alias `s` for `subject`, in a statement whose `$1` is the viewer.
#[macro_export]
macro_rules! counts_columns {
    () => {
        "s.n1, s.n2, s.n3, s.n4, s.n5, s.n6, COALESCE((SELECT CAST(SUM(CASE r.place WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 4
             WHEN 3 THEN 8 WHEN 4 THEN 16 ELSE 32 END) AS BIGINT) FROM reaction r WHERE r.subject_id = s.id AND r.person_id = $1), 0)"
    };
}

impl FromRow for Counts {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        let all = [row.next()?, row.next()?, row.next()?, row.next()?, row.next()?, row.next()?];
        Ok(Self { all, mine: u8::try_from(row.next::<i64>()?).unwrap_or_default() })
    }
}

/// Adds one; false if it was there. The subject is locked, so that nobody else adds it at the same time.
///
/// # Errors
/// If the database refuses.
pub async fn insert(cx: &mut Cx, subject: SubjectId, person: PersonId, place: usize) -> db::Result<bool> {
    let sql = "INSERT INTO reaction (subject_id, person_id, place, reacted_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (subject_id, person_id, place) DO NOTHING";
    Ok(cx.execute(sql, params![subject, person, place, cx.now()]).await? == 1)
}

/// Takes one away; false if there was none.
///
/// # Errors
/// If the database refuses.
pub async fn delete(cx: &mut Cx, subject: SubjectId, person: PersonId, place: usize) -> db::Result<bool> {
    let sql = "DELETE FROM reaction WHERE subject_id = $1 AND person_id = $2 AND place = $3";
    Ok(cx.execute(sql, params![subject, person, place]).await? == 1)
}

/// Who reacted how to a subject that the viewer may see, newest first, at most so many: place, person, name.
///
/// # Errors
/// If the database refuses.
pub async fn people(cx: &mut Cx, subject: SubjectId, limit: i64) -> db::Result<Vec<(i64, PersonId, String)>> {
    let sql = "SELECT r.place, p.id, p.name FROM reaction r JOIN person p ON p.id = r.person_id
               WHERE r.subject_id = $1 ORDER BY r.place, r.reacted_at DESC, p.id LIMIT $2";
    cx.rows(sql, params![subject, limit]).await
}

/// How often each was chosen at a subject that the viewer may see, and which by the viewer.
///
/// # Errors
/// If the database refuses.
pub async fn counts(cx: &mut Cx, subject: SubjectId) -> db::Result<Counts> {
    let sql = concat!("SELECT ", counts_columns!(), " FROM subject s WHERE s.id = $2");
    cx.row(sql, params![Eyes::of(cx.viewer()).person, subject]).await
}
