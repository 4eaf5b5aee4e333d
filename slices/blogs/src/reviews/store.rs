//! The SQL of reviews. They are asked for a draft that was found for this viewer.

use db::{Cx, in_list, params};
use kernel::{DraftId, PersonId, SubjectId, Timestamp};
use std::collections::HashMap;

/// What came of a review whose draft became a post, or got its hour.
pub const PUBLISHED: &str = "published";
/// See [`PUBLISHED`].
pub const SCHEDULED: &str = "scheduled";
/// It came back with a word.
pub const RETURNED: &str = "returned";
/// Whoever had sent it took it back.
pub const WITHDRAWN: &str = "withdrawn";

db::row! {
    /// A draft that was sent for review, once.
    pub struct Review {
        /// Its number; it holds when it was sent.
        pub id: SubjectId,
        /// The draft.
        pub draft: DraftId,
        /// Who sent it.
        pub sent_by: PersonId,
        /// Since when it is over.
        pub ended_at: Option<Timestamp>,
        /// Who ended it.
        pub ended_by: Option<PersonId>,
        /// How it ended.
        pub outcome: Option<String>,
        /// What was said with it.
        pub word: Option<String>,
    }
}

impl Review {
    /// Whether it waits.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.ended_at.is_none()
    }
    /// Who sent it back, when and with which word, if that is what came of it.
    #[must_use]
    pub fn returned(&self) -> Option<(PersonId, Timestamp, &str)> {
        let came_back = self.outcome.as_deref() == Some(RETURNED);
        let (by, at) = self.ended_by.zip(self.ended_at).filter(|_| came_back)?;
        Some((by, at, self.word.as_deref().unwrap_or_default()))
    }
}

/// The last review of each of these drafts that was sent for one.
pub async fn last(cx: &mut Cx, drafts: &[DraftId]) -> db::Result<HashMap<DraftId, Review>> {
    let mut all = HashMap::new();
    for part in drafts.chunks(128) {
        let list = "SELECT id, draft_id, sent_by, ended_at, ended_by, outcome, word FROM blog_review WHERE draft_id IN ({LIST}) ORDER BY id";
        let (sql, params) = in_list(list, params![], part);
        all.extend(cx.rows::<Review>(&sql, &params).await?.into_iter().map(|review| (review.draft, review)));
    }
    Ok(all)
}

/// A draft waits from now on; whether it did not before.
pub async fn open(cx: &mut Cx, blog: SubjectId, draft: DraftId, by: PersonId) -> db::Result<bool> {
    let id = SubjectId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO blog_review (id, draft_id, blog_id, sent_by) VALUES ($1, $2, $3, $4)
               ON CONFLICT (draft_id) WHERE ended_at IS NULL DO NOTHING";
    Ok(cx.execute(sql, params![id, draft, blog, by]).await? > 0)
}

/// It waits no more; whether it did.
pub async fn end(cx: &mut Cx, draft: DraftId, by: Option<PersonId>, outcome: &str, word: &str) -> db::Result<bool> {
    let sql = "UPDATE blog_review SET ended_at = $2, ended_by = $3, outcome = $4, word = $5 WHERE draft_id = $1 AND ended_at IS NULL";
    Ok(cx.execute(sql, params![draft, cx.now(), by, outcome, word]).await? > 0)
}
