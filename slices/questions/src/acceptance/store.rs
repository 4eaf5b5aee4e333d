//! The SQL of acceptances.

use super::model::As;
use db::{Cx, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};

db::row! {
    /// Who accepted which answer, when, and until when it held.
    pub struct Acceptance {
        /// Its id has the moment in which it began.
        pub id: RevisionId,
        /// The answer.
        pub answer: SubjectId,
        /// Who accepted it.
        pub by: PersonId,
        /// Their name.
        pub by_name: String,
        /// See [`As::from_code`].
        pub as_code: Option<i64>,
        /// When it ended; nothing while it holds.
        pub until: Option<Timestamp>,
        /// The name of whoever ended it.
        pub ended_by: Option<String>,
    }
}

/// Accepts an answer, with its line in the history.
pub async fn begin(
    cx: &mut Cx,
    question: SubjectId,
    answer: SubjectId,
    by: PersonId,
    role: Option<As>,
) -> db::Result<()> {
    let role = role.map(As::code);
    let id = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO question_acceptance (id, subject_id, answer_id, accepted_by, accepted_as) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![id, question, answer, by, role]).await?;
    let sql = "UPDATE question SET accepted_answer_id = $2, accepted_by = $3, accepted_at = $4, accepted_as = $5
               WHERE subject_id = $1";
    cx.execute(sql, params![question, answer, by, cx.now(), role]).await.map(drop)
}

/// Ends what holds; its line in the history stays, with who ended it and when.
pub async fn end(cx: &mut Cx, question: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE question_acceptance SET until = $2, withdrawn_by = $3 WHERE subject_id = $1 AND until IS NULL";
    cx.execute(sql, params![question, cx.now(), by]).await?;
    let sql =
        "UPDATE question SET accepted_answer_id = NULL, accepted_by = NULL, accepted_at = NULL, accepted_as = NULL
         WHERE subject_id = $1";
    cx.execute(sql, params![question]).await.map(drop)
}

/// Everything that was accepted, newest first, for a question that was found for this viewer.
pub async fn history(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<Acceptance>> {
    let sql = "SELECT h.id, h.answer_id, h.accepted_by, a.name, h.accepted_as, h.until, w.name
               FROM question_acceptance h JOIN person a ON a.id = h.accepted_by LEFT JOIN person w ON w.id = h.withdrawn_by
               WHERE h.subject_id = $1 ORDER BY h.id DESC LIMIT 50";
    cx.rows(sql, params![question]).await
}

/// Open questions whose asker was not reminded yet, and which others answered between two ids; who asked, and where. What an import
/// brought is left alone.
pub async fn waiting(
    cx: &mut Cx,
    since: i64,
    until: i64,
    limit: usize,
) -> db::Result<Vec<(SubjectId, SpaceId, PersonId)>> {
    let sql = "SELECT q.subject_id, q.space_id, s.author_id FROM question q JOIN subject s ON s.id = q.subject_id
               JOIN person p ON p.id = s.author_id
               WHERE q.answer_count > 0 AND q.accepted_answer_id IS NULL AND q.reminded_at IS NULL
               AND s.state = 0 AND s.source IS NULL AND s.last_id >= $1 AND p.left_at IS NULL
               AND EXISTS (SELECT 1 FROM subject a WHERE a.root_id = s.id AND a.kind = 'questions.answer' AND a.state = 0
                   AND a.author_id <> s.author_id AND a.id >= $1 AND a.id < $2)
               ORDER BY q.subject_id DESC LIMIT $3";
    cx.rows(sql, params![since, until, limit]).await
}

/// Notes that whoever asked was reminded; whether it is the first time.
pub async fn remind(cx: &mut Cx, question: SubjectId) -> db::Result<bool> {
    let sql = "UPDATE question SET reminded_at = $2 WHERE subject_id = $1 AND reminded_at IS NULL";
    Ok(cx.execute(sql, params![question, cx.now()]).await? > 0)
}
