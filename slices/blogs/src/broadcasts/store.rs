//! The SQL of lists of mail. They are asked for a blog that was found for this viewer, or by the house for its figures.

use db::{Cx, params};
use kernel::{BroadcastId, PersonId, SubjectId, Timestamp};

db::row! {
    /// A list to which mails went out again and again.
    pub struct Broadcast {
        /// Which one.
        pub id: BroadcastId,
        /// The blog that is compared with it.
        pub blog: SubjectId,
        /// What it is called.
        pub name: String,
        /// How many received a mailing.
        pub recipients: i64,
        /// How many mailings were looked at.
        pub mailings: i64,
        /// How many replies came to all of these together.
        pub replies: i64,
        /// Who counted.
        pub recorded_by: PersonId,
        /// From when on the blog stands in its place.
        pub retired_at: Option<Timestamp>,
    }
}

/// What somebody counted.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// What the list is called.
    pub name: String,
    /// How many received a mailing.
    pub recipients: i64,
    /// How many mailings were looked at.
    pub mailings: i64,
    /// How many replies came to all of these together.
    pub replies: i64,
}

macro_rules! lists {
    () => {
        "SELECT id, blog_id, name, recipients, mailings, replies, recorded_by, retired_at FROM blog_broadcast"
    };
}

/// A new one.
pub async fn insert(cx: &mut Cx, blog: SubjectId, counted: &Counted, by: PersonId) -> db::Result<BroadcastId> {
    let id = BroadcastId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO blog_broadcast (id, blog_id, name, recipients, mailings, replies, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Counted { name, recipients, mailings, replies } = counted;
    cx.execute(sql, params![id, blog, name, recipients, mailings, replies, by]).await?;
    Ok(id)
}

/// Those of a blog, the first recorded first.
pub async fn of_blog(cx: &mut Cx, blog: SubjectId) -> db::Result<Vec<Broadcast>> {
    cx.rows(concat!(lists!(), " WHERE blog_id = $1 ORDER BY id LIMIT 50"), params![blog]).await
}

/// One of a blog.
pub async fn one(cx: &mut Cx, blog: SubjectId, id: BroadcastId) -> db::Result<Option<Broadcast>> {
    cx.optional(concat!(lists!(), " WHERE blog_id = $1 AND id = $2"), params![blog, id]).await
}

/// The retired ones of blogs that are still written by somebody who leads.
pub async fn retired(cx: &mut Cx) -> db::Result<Vec<Broadcast>> {
    let sql = "SELECT l.id, l.blog_id, l.name, l.recipients, l.mailings, l.replies, l.recorded_by, l.retired_at
               FROM blog_broadcast l JOIN blog b ON b.subject_id = l.blog_id {EACH} JOIN subject s ON s.id = b.subject_id
               JOIN person o ON o.id = b.owner_id
               WHERE l.retired_at IS NOT NULL AND b.closed_at IS NULL AND s.state <> 2 AND o.kind = 1 AND o.left_at IS NULL
                 AND o.leader = 1 AND b.whose IN ('cio', 'it_leader', 'leader') ORDER BY l.id LIMIT 1000";
    cx.rows(sql, params![]).await
}

/// From this moment on the blog stands in its place.
pub async fn retire(cx: &mut Cx, id: BroadcastId, at: Timestamp) -> db::Result<()> {
    cx.execute("UPDATE blog_broadcast SET retired_at = $2 WHERE id = $1", params![id, at]).await.map(drop)
}

/// It was a mistake.
pub async fn delete(cx: &mut Cx, id: BroadcastId) -> db::Result<()> {
    let sql = "DELETE FROM blog_broadcast WHERE id = $1 AND retired_at IS NULL";
    cx.execute(sql, params![id]).await.map(drop)
}

/// The posts of a blog that were published between two moments.
pub async fn posts(cx: &mut Cx, blog: SubjectId, from: Timestamp, until: Timestamp) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT p.subject_id FROM blog_post p {EACH} JOIN subject s ON s.id = p.subject_id
               WHERE p.blog_id = $1 AND s.state <> 2 AND s.id >= $2 AND s.id < $3 ORDER BY p.subject_id LIMIT 10000";
    let (from, until) = (kernel::ids::first_at(from), kernel::ids::first_at(until));
    cx.rows(sql, params![blog, from, until]).await
}

/// How many people may read a blog, without its owner: the members of a private space; else employees, in a wider one customers too.
pub async fn readers(cx: &mut Cx, blog: SubjectId) -> db::Result<i64> {
    let sql = "SELECT CASE WHEN a.base = 0
                 THEN (SELECT CAST(COUNT(*) AS BIGINT) FROM membership m JOIN person p ON p.id = m.person_id
                       WHERE m.space_id = b.space_id AND p.left_at IS NULL AND p.id <> b.owner_id)
                 ELSE (SELECT CAST(COUNT(*) AS BIGINT) FROM person p
                       WHERE p.left_at IS NULL AND p.id <> b.owner_id AND (p.kind = 1 OR a.base >= 2 AND p.kind = 3)) END
               FROM blog b {EACH} JOIN subject s ON s.id = b.subject_id JOIN audience a ON a.id = s.audience_id WHERE b.subject_id = $1";
    cx.row(sql, params![blog]).await
}
