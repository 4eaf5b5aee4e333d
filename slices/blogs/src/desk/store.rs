//! The SQL of a desk: what waits for its owner, and what they could write about.

use db::{Cx, in_list, params};
use kernel::{Reach, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, Subject, subject_columns, visible};

/// What is looked for.
pub struct Wanted {
    /// The kind of a subject.
    pub kind: &'static str,
    /// At least so many replies.
    pub replies: i64,
    /// Only if it came to its end.
    pub ended: bool,
}

/// What the viewer may see of a kind that something happened to from a moment on, what most wrote on first; without what the blog has a
/// post or a draft about already.
pub async fn lately(
    cx: &mut Cx,
    blog: SubjectId,
    wanted: &Wanted,
    since: Timestamp,
    limit: usize,
) -> db::Result<Vec<(Subject, Reach)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        " FROM subject s
         WHERE s.kind = $4 AND s.parent_id IS NULL AND s.reply_count >= $5 AND s.state <> 2
           AND ($6 = 0 AND s.last_id >= $7 OR s.state = 1 AND s.last_id >= $7
             OR EXISTS (SELECT 1 FROM blog_occasion e WHERE e.subject_id = s.id AND e.ended_at >= $10))
           AND NOT EXISTS (SELECT 1 FROM blog_post p WHERE p.blog_id = $8 AND p.about_id = s.id)
           AND NOT EXISTS (SELECT 1 FROM blog_draft d WHERE d.blog_id = $8 AND d.about_id = s.id) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.reply_count DESC, s.id DESC LIMIT $9"
    );
    let from = kernel::ids::first_at(since);
    let ended = i64::from(wanted.ended);
    let own = params![wanted.kind, wanted.replies, ended, from, blog, limit, since];
    let found: Vec<Subject> = cx.rows(sql, &eyes.with(own)).await?;
    let mut all = Vec::with_capacity(found.len());
    for subject in found {
        let reach = subjects::audience::reach(cx, subject.audience).await?;
        all.push((subject, reach));
    }
    Ok(all)
}

/// Something came to its end now.
pub async fn note(cx: &mut Cx, subject: SubjectId, at: Timestamp) -> db::Result<()> {
    let sql = "INSERT INTO blog_occasion (subject_id, ended_at) VALUES ($1, $2) ON CONFLICT (subject_id) DO UPDATE SET ended_at = excluded.ended_at";
    cx.execute(sql, params![subject, at]).await.map(drop)
}

/// Comments by their ids, as far as the viewer may see them.
pub async fn written(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Subject>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let list = concat!(
            "SELECT ",
            subject_columns!(),
            " FROM subject s WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            " AND s.id IN ({LIST})"
        );
        let (sql, params) = in_list(list, &own, part);
        all.extend(cx.rows::<Subject>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// What the posts are called below which they stand.
pub async fn titles(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, String>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let list = concat!(
            "SELECT s.id, s.title FROM subject s WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            " AND s.id IN ({LIST})"
        );
        let (sql, params) = in_list(list, &own, part);
        all.extend(cx.rows::<(SubjectId, String)>(&sql, &params).await?);
    }
    Ok(all)
}
