//! SQL of reactions.

use super::Counts;
use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId};
use std::collections::HashMap;

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

/// The places that a person chose at each of these subjects, as bits.
///
/// # Errors
/// If the database refuses.
pub async fn of_person(cx: &mut Cx, person: PersonId, subjects: &[SubjectId]) -> db::Result<HashMap<SubjectId, u8>> {
    let mut mine = HashMap::new();
    for chunk in subjects.chunks(64) {
        let sql = "SELECT subject_id, place FROM reaction WHERE person_id = $1 AND subject_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![person], chunk);
        for (subject, place) in cx.rows::<(SubjectId, i64)>(&sql, &params).await? {
            *mine.entry(subject).or_default() |= 1 << place.clamp(0, 5);
        }
    }
    Ok(mine)
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
    let sql = "SELECT n1, n2, n3, n4, n5, n6 FROM subject WHERE id = $1";
    let (a, b, c, d, e, f) = cx.row::<(i64, i64, i64, i64, i64, i64)>(sql, params![subject]).await?;
    let mine = match cx.viewer().person() {
        Some(person) => of_person(cx, person, &[subject]).await?.remove(&subject).unwrap_or_default(),
        None => 0,
    };
    Ok(Counts { all: [a, b, c, d, e, f], mine })
}
