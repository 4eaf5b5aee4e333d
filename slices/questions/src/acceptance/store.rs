//! The SQL of acceptances.

use db::{Cx, params};
use kernel::{PersonId, RevisionId, SubjectId, Timestamp};

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
        /// When it ended; nothing while it holds.
        pub until: Option<Timestamp>,
        /// The name of whoever ended it.
        pub ended_by: Option<String>,
    }
}

/// Accepts an answer, with its line in the history.
pub async fn begin(cx: &mut Cx, question: SubjectId, answer: SubjectId, by: PersonId) -> db::Result<()> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO question_acceptance (id, subject_id, answer_id, accepted_by) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, question, answer, by]).await?;
    let sql = "UPDATE question SET accepted_answer_id = $2, accepted_by = $3, accepted_at = $4 WHERE subject_id = $1";
    cx.execute(sql, params![question, answer, by, cx.now()]).await.map(drop)
}

/// Ends what holds; its line in the history stays, with who ended it and when.
pub async fn end(cx: &mut Cx, question: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE question_acceptance SET until = $2, withdrawn_by = $3 WHERE subject_id = $1 AND until IS NULL";
    cx.execute(sql, params![question, cx.now(), by]).await?;
    let sql =
        "UPDATE question SET accepted_answer_id = NULL, accepted_by = NULL, accepted_at = NULL WHERE subject_id = $1";
    cx.execute(sql, params![question]).await.map(drop)
}

/// Everything that was accepted, newest first, for a question that was found for this viewer.
pub async fn history(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<Acceptance>> {
    let sql = "SELECT h.id, h.answer_id, h.accepted_by, a.name, h.until, w.name
               FROM question_acceptance h JOIN person a ON a.id = h.accepted_by LEFT JOIN person w ON w.id = h.withdrawn_by
               WHERE h.subject_id = $1 ORDER BY h.id DESC LIMIT 50";
    cx.rows(sql, params![question]).await
}
