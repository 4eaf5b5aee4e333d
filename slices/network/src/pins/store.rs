//! SQL of pins.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, Subject, visible};

/// Puts a subject on top of its space, or changes until when it stays there.
///
/// # Errors
/// If the database refuses.
pub async fn save(cx: &mut Cx, subject: &Subject, by: PersonId, until: Timestamp) -> db::Result<()> {
    let sql = "INSERT INTO pin (subject_id, space_id, person_id, pinned_at, until) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (subject_id) DO UPDATE SET person_id = excluded.person_id, pinned_at = excluded.pinned_at,
                   until = excluded.until";
    cx.execute(sql, params![subject.id, subject.space, by, cx.now(), until]).await.map(drop)
}

/// Takes it down; false if it did not stand there.
///
/// # Errors
/// If the database refuses.
pub async fn delete(cx: &mut Cx, subject: SubjectId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM pin WHERE subject_id = $1", params![subject]).await? == 1)
}

/// What stands on top of a space now and the viewer may see, newest pin first, at most so many.
///
/// # Errors
/// If the database refuses.
pub async fn of_space(cx: &mut Cx, space: SpaceId, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM pin n JOIN subject s ON s.id = n.subject_id
         WHERE n.space_id = $4 AND n.until > $5 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY n.pinned_at DESC, s.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![space, cx.now(), limit])).await
}

/// Until when a subject that the viewer may see stands on top of its space.
///
/// # Errors
/// If the database refuses.
pub async fn until(cx: &mut Cx, subject: SubjectId) -> db::Result<Option<Timestamp>> {
    let sql = "SELECT until FROM pin WHERE subject_id = $1 AND until > $2";
    cx.optional(sql, params![subject, cx.now()]).await
}
