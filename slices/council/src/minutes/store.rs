//! The SQL of minutes.

use db::{Cx, params};
use kernel::{PersonId, SubjectId};
use subjects::{Eyes, visible};

/// The draft of a meeting that was found for this viewer, empty while there is none.
pub async fn draft(cx: &mut Cx, meeting: SubjectId) -> db::Result<String> {
    cx.row("SELECT minutes_draft FROM council_meeting WHERE subject_id = $1", params![meeting]).await
}

/// Keeps a draft.
pub async fn keep(cx: &mut Cx, meeting: SubjectId, text: &str) -> db::Result<()> {
    cx.execute("UPDATE council_meeting SET minutes_draft = $2 WHERE subject_id = $1", params![meeting, text])
        .await
        .map(drop)
}

/// The minutes are published.
pub async fn publish(cx: &mut Cx, meeting: SubjectId, minutes: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE council_meeting SET minutes_id = $2, published_at = $3, published_by = $4 WHERE subject_id = $1";
    cx.execute(sql, params![meeting, minutes, cx.now(), by]).await.map(drop)
}

/// The council says that they are right, or they were changed and it has to say so again.
pub async fn approve(cx: &mut Cx, meeting: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE council_meeting SET approved_at = $2, approved_by = $3 WHERE subject_id = $1";
    let at = by.map(|_| cx.now());
    cx.execute(sql, params![meeting, at, by]).await.map(drop)
}

/// The meeting of these minutes, if the viewer may see it.
pub async fn meeting_of(cx: &mut Cx, minutes: SubjectId) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM council_meeting m {EACH} JOIN subject s ON s.id = m.subject_id WHERE m.minutes_id = $4 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![minutes])).await
}
