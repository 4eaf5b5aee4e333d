//! The SQL of hours.

use db::{Cx, in_list, params};
use kernel::{DraftId, PersonId, SubjectId, Timestamp};
use std::collections::HashMap;

db::row! {
    /// When a draft is published by itself.
    pub struct Hour {
        /// The draft.
        pub draft: DraftId,
        /// Its blog.
        pub blog: SubjectId,
        /// Who set it.
        pub set_by: PersonId,
        /// The hour as their clock shows it: `2026-12-04T10:00`.
        pub hour: String,
        /// The zone of their clock.
        pub zone: String,
        /// Which moment that is, as far as is known.
        pub due_at: Timestamp,
        /// Since when it is held.
        pub failed_at: Option<Timestamp>,
        /// What stood in the way: `left`, `right` or `words`.
        pub why: Option<String>,
    }
}

macro_rules! hours {
    () => {
        "SELECT draft_id, blog_id, set_by, hour, zone, due_at, failed_at, why FROM blog_schedule"
    };
}

/// Those of these drafts that have one.
pub async fn of(cx: &mut Cx, drafts: &[DraftId]) -> db::Result<HashMap<DraftId, Hour>> {
    let mut all = HashMap::new();
    for part in drafts.chunks(128) {
        let (sql, params) = in_list(concat!(hours!(), " WHERE draft_id IN ({LIST})"), params![], part);
        all.extend(cx.rows::<Hour>(&sql, &params).await?.into_iter().map(|hour| (hour.draft, hour)));
    }
    Ok(all)
}

/// Those that come until a moment, the earliest first.
pub async fn until(cx: &mut Cx, at: Timestamp) -> db::Result<Vec<Hour>> {
    let sql = concat!(hours!(), " WHERE due_at <= $1 AND failed_at IS NULL ORDER BY due_at, draft_id LIMIT 100");
    cx.rows(sql, params![at]).await
}

/// A draft has this hour from now on, and no other.
pub async fn save(cx: &mut Cx, hour: &Hour) -> db::Result<()> {
    let sql = "INSERT INTO blog_schedule (draft_id, blog_id, set_by, hour, zone, due_at) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (draft_id) DO UPDATE SET set_by = excluded.set_by, hour = excluded.hour, zone = excluded.zone,
                 due_at = excluded.due_at, failed_at = NULL, why = NULL";
    let Hour { draft, blog, set_by, hour, zone, due_at, .. } = hour;
    cx.execute(sql, params![draft, blog, set_by, hour, zone, due_at]).await.map(drop)
}

/// The same hour is another moment than was thought.
pub async fn shift(cx: &mut Cx, draft: DraftId, due_at: Timestamp) -> db::Result<()> {
    cx.execute("UPDATE blog_schedule SET due_at = $2 WHERE draft_id = $1", params![draft, due_at]).await.map(drop)
}

/// It could not be published.
pub async fn hold(cx: &mut Cx, draft: DraftId, why: &str) -> db::Result<()> {
    let sql = "UPDATE blog_schedule SET failed_at = $2, why = $3 WHERE draft_id = $1";
    cx.execute(sql, params![draft, cx.now(), why]).await.map(drop)
}

/// No hour any more.
pub async fn delete(cx: &mut Cx, draft: DraftId) -> db::Result<()> {
    cx.execute("DELETE FROM blog_schedule WHERE draft_id = $1", params![draft]).await.map(drop)
}
