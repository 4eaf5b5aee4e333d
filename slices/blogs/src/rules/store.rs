//! The SQL of rules. They are asked for a blog or a post that was found for this viewer, or by the house.

use super::model::{Rule, Taking};
use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

db::row! {
    /// A rule that somebody set.
    pub struct Kept {
        /// See [`Rule`].
        pub rule_name: String,
        /// For how many days.
        pub days: i64,
        /// When the comments of the post close.
        pub closes_at: Option<Timestamp>,
        /// Since when they are.
        pub done_at: Option<Timestamp>,
    }
}

impl Kept {
    /// What it says.
    #[must_use]
    pub fn taking(&self) -> Taking {
        Taking { rule: Rule::stored(&self.rule_name), days: self.days }
    }
}

/// That of a blog or a post.
pub async fn find(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Kept>> {
    let sql = "SELECT rule, days, closes_at, done_at FROM blog_comment_rule WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// Sets it; whatever came of an earlier one is over.
pub async fn save(
    cx: &mut Cx,
    id: SubjectId,
    taking: Taking,
    closes_at: Option<Timestamp>,
    by: PersonId,
) -> db::Result<()> {
    let sql = "INSERT INTO blog_comment_rule (subject_id, rule, days, closes_at, set_by) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (subject_id) DO UPDATE SET rule = excluded.rule, days = excluded.days, closes_at = excluded.closes_at,
                 set_by = excluded.set_by, done_at = NULL";
    cx.execute(sql, params![id, taking.rule.name(), taking.days, closes_at, by]).await.map(drop)
}

/// Comments are closed from now on.
pub async fn done(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let sql = "UPDATE blog_comment_rule SET done_at = $2 WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now()]).await.map(drop)
}

/// The posts whose comments are to close by now.
pub async fn due(cx: &mut Cx, now: Timestamp) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM blog_comment_rule WHERE closes_at <= $1 AND done_at IS NULL ORDER BY closes_at LIMIT 500";
    cx.rows(sql, params![now]).await
}
