//! The SQL of what the pages of a link show beyond the rater's own sheet.

use db::{Cx, params};
use kernel::{PersonId, RoundId, Timestamp};

/// What was answered to a question in a round's first turn, with how often. It tells nothing of who, nor of the group.
pub(super) async fn given(cx: &mut Cx, round: RoundId, item: &str) -> db::Result<Vec<(String, i64)>> {
    let sql = "SELECT a.answer, COUNT(*) FROM assessment_answer a JOIN assessment_sheet s ON s.id = a.sheet_id
               WHERE s.round_id = $1 AND a.item = $2 AND a.turn = 1 GROUP BY a.answer";
    cx.rows(sql, params![round, item]).await
}

/// So many comments are read beside a question; nobody reads more.
const MOST_COMMENTS: i64 = 100;

/// What was written beside a question in the first turn: comment and link. In the order of the texts, which tells nothing.
pub(super) async fn comments(cx: &mut Cx, round: RoundId, item: &str) -> db::Result<Vec<(String, String)>> {
    let sql = "SELECT a.comment, a.evidence FROM assessment_answer a JOIN assessment_sheet s ON s.id = a.sheet_id
               WHERE s.round_id = $1 AND a.item = $2 AND a.turn = 1 AND (a.comment <> '' OR a.evidence <> '')
               ORDER BY a.comment, a.evidence LIMIT $3";
    cx.rows(sql, params![round, item, MOST_COMMENTS]).await
}

db::row! {
    /// A round in which somebody is asked and hasn't finished.
    pub(super) struct Waiting {
        pub(super) round: RoundId,
        pub(super) title: String,
        pub(super) closes_at: Timestamp,
        pub(super) consensus_until: Option<Timestamp>,
    }
}

/// The rounds that wait for a person's answers. A second look waits for those who took part in the first.
pub(super) async fn waiting(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Waiting>> {
    let now = cx.now();
    let sql = "SELECT r.id, r.title, r.closes_at, r.consensus_until
               FROM assessment_rater a JOIN assessment_round r ON r.id = a.round_id
               WHERE a.person_id = $1 AND a.finished = 0 AND r.opened_at IS NOT NULL AND r.published_at IS NULL
                 AND ((r.closed_at IS NULL AND r.consensus_until IS NULL AND r.closes_at > $2)
                      OR (r.consensus_until > $2 AND a.begun = 1))
               ORDER BY r.closes_at, r.id LIMIT 5";
    cx.rows(sql, params![person, now]).await
}
