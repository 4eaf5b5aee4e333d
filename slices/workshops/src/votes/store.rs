//! The SQL of dots. All of it is asked for a workshop that was found for this viewer.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::HashMap;

db::row! {
    /// The vote of a workshop.
    pub struct Vote {
        /// How many dots everybody has.
        pub dots: i64,
        /// When it was opened.
        pub opened_at: Option<Timestamp>,
        /// When it was over.
        pub closed_at: Option<Timestamp>,
    }
}

impl Vote {
    /// Whether dots may be set now.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }
}

/// The vote of a workshop.
pub async fn vote(cx: &mut Cx, workshop: SubjectId) -> db::Result<Option<Vote>> {
    let sql = "SELECT vote_dots, vote_opened_at, vote_closed_at FROM workshop WHERE subject_id = $1";
    cx.optional(sql, params![workshop]).await
}

/// Opens the vote, or opens it again.
pub async fn open(cx: &mut Cx, workshop: SubjectId, dots: i64) -> db::Result<()> {
    let sql = "UPDATE workshop SET vote_dots = $2, vote_opened_at = COALESCE(vote_opened_at, $3), vote_closed_at = NULL
               WHERE subject_id = $1";
    cx.execute(sql, params![workshop, dots, cx.now()]).await.map(drop)
}

/// Closes the vote.
pub async fn close(cx: &mut Cx, workshop: SubjectId) -> db::Result<()> {
    let sql = "UPDATE workshop SET vote_closed_at = $2 WHERE subject_id = $1";
    cx.execute(sql, params![workshop, cx.now()]).await.map(drop)
}

/// The dots that somebody set in a workshop, by canvas.
pub async fn of_person(cx: &mut Cx, workshop: SubjectId, person: PersonId) -> db::Result<HashMap<SubjectId, i64>> {
    let sql = "SELECT d.canvas_id, d.dots FROM workshop_dot d JOIN workshop_canvas c ON c.subject_id = d.canvas_id
               {EACH} JOIN subject s ON s.id = c.subject_id WHERE c.workshop_id = $1 AND d.person_id = $2 AND s.state <> 2";
    let rows: Vec<(SubjectId, i64)> = cx.rows(sql, params![workshop, person]).await?;
    Ok(rows.into_iter().collect())
}

/// How many people have set dots.
pub async fn voters(cx: &mut Cx, workshop: SubjectId) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(DISTINCT d.person_id) AS BIGINT) FROM workshop_dot d
               JOIN workshop_canvas c ON c.subject_id = d.canvas_id WHERE c.workshop_id = $1 AND d.dots > 0";
    cx.row(sql, params![workshop]).await
}

/// Somebody sets so many dots on a canvas.
pub async fn set(cx: &mut Cx, canvas: SubjectId, person: PersonId, dots: i64) -> db::Result<()> {
    let sql = "INSERT INTO workshop_dot (canvas_id, person_id, dots) VALUES ($1, $2, $3)
               ON CONFLICT (canvas_id, person_id) DO UPDATE SET dots = $3";
    cx.execute(sql, params![canvas, person, dots]).await.map(drop)
}
