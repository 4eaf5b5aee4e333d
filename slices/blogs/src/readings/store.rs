//! The SQL of figures. It counts as the system does, over the whole house or one space. A leadership blog counts while it is written and
//! its owner leads, in IT too where it is written as such; what people and spaces write for themselves never counts.

use db::{Cx, params};
use kernel::{PersonId, SubjectId, Timestamp};

/// The leadership blogs that count, one sort or all (if `$1` is empty), with `b` for the blog and `bs` for its subject.
macro_rules! counted {
    () => {
        "blog b {EACH} JOIN subject bs ON bs.id = b.subject_id AND bs.state <> 2
         JOIN person o ON o.id = b.owner_id AND o.kind = 1 AND o.left_at IS NULL AND o.leader = 1
           AND (b.whose = 'leader' OR b.whose IN ('cio', 'it_leader') AND o.works_in_it = 1) AND b.closed_at IS NULL AND ($1 = '' OR b.whose = $1)"
    };
}

/// How many posts were published from a moment on.
pub async fn posts(cx: &mut Cx, whose: &str, since: SubjectId) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM ",
        counted!(),
        " JOIN blog_post p ON p.blog_id = b.subject_id {EACH} JOIN subject s ON s.id = p.subject_id
         WHERE s.state <> 2 AND s.id >= $2"
    );
    cx.row(sql, params![whose, since]).await
}

/// How many blogs have a newest post that is open, in a space where more than its owners and moderators may reply.
pub async fn open_to_comments(cx: &mut Cx, whose: &str) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM ",
        counted!(),
        " JOIN space sp ON sp.id = b.space_id AND sp.archived_at IS NULL AND sp.replies <= 1
         {EACH} JOIN subject s ON s.id = (SELECT MAX(x.id) FROM blog_post p {EACH} JOIN subject x ON x.id = p.subject_id
           WHERE p.blog_id = b.subject_id AND x.state <> 2)
         WHERE s.state = 0"
    );
    cx.row(sql, params![whose]).await
}

/// How many of those who lead in IT published at least so many posts in leadership blogs from a moment on; of how many.
pub async fn leaders_posting(cx: &mut Cx, least: i64, since: SubjectId) -> db::Result<(i64, i64)> {
    let sql =
        "SELECT CAST(COALESCE(SUM(CASE WHEN (SELECT COUNT(*) FROM blog_post q {EACH} JOIN subject s ON s.id = q.subject_id
                      JOIN blog b ON b.subject_id = q.blog_id AND b.closed_at IS NULL AND b.whose IN ('cio', 'it_leader', 'leader')
                      WHERE s.author_id = p.id AND s.state <> 2 AND s.id >= $2) >= $1 THEN 1 ELSE 0 END), 0) AS BIGINT),
                      CAST(COUNT(*) AS BIGINT)
               FROM person p WHERE p.kind = 1 AND p.left_at IS NULL AND p.leader = 1 AND p.works_in_it = 1";
    cx.row(sql, params![least, since]).await
}

/// How many different kinds of content were published from a moment on.
pub async fn content_kinds(cx: &mut Cx, since: SubjectId) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(DISTINCT p.kind) AS BIGINT) FROM ",
        counted!(),
        " JOIN blog_post p ON p.blog_id = b.subject_id {EACH} JOIN subject s ON s.id = p.subject_id
         WHERE s.state <> 2 AND s.id >= $2"
    );
    cx.row(sql, params!["", since]).await
}

/// All posts until a moment of the blogs that count and are not private, in one space or in all (0): blog and post, in order. The newest
/// twenty thousand.
pub async fn published(cx: &mut Cx, space: i64, until: Timestamp) -> db::Result<Vec<(SubjectId, SubjectId)>> {
    let sql = concat!(
        "SELECT b.subject_id, s.id FROM ",
        counted!(),
        " JOIN blog_post p ON p.blog_id = b.subject_id {EACH} JOIN subject s ON s.id = p.subject_id
         JOIN audience a ON a.id = s.audience_id AND a.base > 0
         WHERE s.state <> 2 AND ($2 = 0 OR b.space_id = $2) AND s.id < $3 ORDER BY s.id DESC LIMIT 20000"
    );
    let mut all: Vec<(SubjectId, SubjectId)> = cx.rows(sql, params!["", space, kernel::ids::first_at(until)]).await?;
    all.sort_unstable();
    Ok(all)
}

/// How many blogs count and are not private.
pub async fn blogs(cx: &mut Cx) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM ",
        counted!(),
        " JOIN audience a ON a.id = bs.audience_id AND a.base > 0"
    );
    cx.row(sql, params![""]).await
}

/// The CIO's blog, and who writes it.
pub async fn of_cio(cx: &mut Cx) -> db::Result<Option<(SubjectId, PersonId)>> {
    let sql = concat!("SELECT b.subject_id, b.owner_id FROM ", counted!(), " LIMIT 1");
    cx.optional(sql, params!["cio"]).await
}
