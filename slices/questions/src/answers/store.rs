//! The SQL of answers.

use crate::votes::Tally;
use db::{Cx, params};
use kernel::{AudienceId, Cursor, PersonId, SubjectId, Timestamp};
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
        /// See [`crate::votes::Tally`].
        pub up: i64,
        /// Votes down that an import brought.
        pub down: i64,
        /// Whether the viewer voted for it.
        pub mine: bool,
    }
}

macro_rules! answers {
    () => {
        concat!(
            "SELECT s.id, s.author_id, s.audience_id, s.state, s.version, s.edited_at, s.reply_count,
                    CASE WHEN s.state = 2 THEN '' ELSE tx.html END, CASE WHEN s.state = 2 THEN '' ELSE tx.source END,
                    COALESCE(v.up, 0), COALESCE(v.down, 0),
                    CAST(CASE WHEN EXISTS (SELECT 1 FROM question_vote o WHERE o.subject_id = s.id AND o.person_id = $1)
                         THEN 1 ELSE 0 END AS BIGINT)
             FROM subject s JOIN subject_text tx ON tx.subject_id = s.id
             LEFT JOIN question_vote_count v ON v.subject_id = s.id WHERE s.kind = 'questions.answer' AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// Before the first page of answers by votes.
pub const MOST_HELPFUL: Cursor = Cursor { key: i64::MAX, id: 0 };

/// A score in a cursor, whose numbers are not negative.
const ZERO: i64 = 1 << 40;

impl Answer {
    /// Its votes.
    #[must_use]
    pub const fn tally(&self) -> Tally {
        Tally { up: self.up, down: self.down, mine: self.mine }
    }
    /// Where a list by votes goes on after it.
    #[must_use]
    pub const fn place(&self) -> Cursor {
        Cursor { key: ZERO + self.tally().score(), id: self.id.raw() }
    }
}

/// Answers by votes, those of equal votes in the order in which they were given, without the accepted one; one more than asked for. One
/// that was taken away stays as a stub while comments hang below it.
pub async fn page(
    cx: &mut Cx,
    question: SubjectId,
    accepted: Option<SubjectId>,
    from: Cursor,
    limit: usize,
) -> db::Result<Vec<Answer>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        answers!(),
        " AND s.root_id = $4 AND s.parent_id = $4 AND s.id <> $5 AND (s.state <> 2 OR s.reply_count > 0)
          AND (COALESCE(v.up - v.down, 0) < $6 OR COALESCE(v.up - v.down, 0) = $6 AND s.id > $7)
          ORDER BY COALESCE(v.up - v.down, 0) DESC, s.id LIMIT $8"
    );
    let accepted = accepted.map_or(0, SubjectId::raw);
    cx.rows(sql, &eyes.with(params![question, accepted, from.key - ZERO, from.id, limit + 1])).await
}

/// Answers in the order in which they were given, one more than asked for, with stubs.
pub async fn in_order(cx: &mut Cx, question: SubjectId, after: i64, limit: usize) -> db::Result<Vec<Answer>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        answers!(),
        " AND s.root_id = $4 AND s.parent_id = $4 AND s.id > $5 AND (s.state <> 2 OR s.reply_count > 0)
          ORDER BY s.id LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![question, after, limit + 1])).await
}

/// One answer of a question.
pub async fn one(cx: &mut Cx, question: SubjectId, answer: SubjectId) -> db::Result<Option<Answer>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(answers!(), " AND s.id = $4 AND s.parent_id = $5");
    cx.optional(sql, &eyes.with(params![answer, question])).await
}
