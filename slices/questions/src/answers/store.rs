//! The SQL of answers.

use db::{Cx, params};
use kernel::{AudienceId, PersonId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// An answer with its text.
    pub struct Answer {
        /// Which one.
        pub id: SubjectId,
        /// Who wrote it.
        pub author: PersonId,
        /// Who may see it: those who may see the question.
        pub audience: AudienceId,
        /// See [`subjects::State`].
        pub state_code: i64,
        /// Grows with every edit.
        pub version: i64,
        /// When its text was last changed.
        pub edited_at: Option<Timestamp>,
        /// Comments below it.
        pub reply_count: i64,
        /// Its text, empty if it was taken away.
        pub html: String,
        /// What was typed, empty if it was taken away.
        pub source: String,
    }
}

macro_rules! answers {
    () => {
        concat!(
            "SELECT s.id, s.author_id, s.audience_id, s.state, s.version, s.edited_at, s.reply_count,
                    CASE WHEN s.state = 2 THEN '' ELSE tx.html END, CASE WHEN s.state = 2 THEN '' ELSE tx.source END
             FROM subject s JOIN subject_text tx ON tx.subject_id = s.id WHERE s.kind = 'questions.answer' AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// Answers in the order in which they were given, without the accepted one, one more than asked for. One that was taken
/// away stays as a stub while comments hang below it.
pub async fn page(
    cx: &mut Cx,
    question: SubjectId,
    accepted: Option<SubjectId>,
    after: i64,
    limit: usize,
) -> db::Result<Vec<Answer>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        answers!(),
        " AND s.root_id = $4 AND s.parent_id = $4 AND s.id > $5 AND s.id <> $6 AND (s.state <> 2 OR s.reply_count > 0)
          ORDER BY s.id LIMIT $7"
    );
    let accepted = accepted.map_or(0, SubjectId::raw);
    cx.rows(sql, &eyes.with(params![question, after, accepted, limit + 1])).await
}

/// One answer of a question.
pub async fn one(cx: &mut Cx, question: SubjectId, answer: SubjectId) -> db::Result<Option<Answer>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(answers!(), " AND s.id = $4 AND s.parent_id = $5");
    cx.optional(sql, &eyes.with(params![answer, question])).await
}
