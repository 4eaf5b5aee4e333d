//! The SQL of what stands below posts.

use db::{Cx, params};
use evidence::comments::Entry;
use kernel::{PersonId, SubjectId};

db::row! {
    struct Row { id: SubjectId, post: SubjectId, owner: PersonId, parent: SubjectId, author: PersonId, words: String }
}

/// Everything that was written from an id on below the posts of leaders' blogs that count: those of one blog (all for 0), of one
/// sort (all if empty), of one space (all for 0). `least_base` leaves out what fewer read.
pub struct Which<'a> {
    /// A blog, or 0.
    pub blog: i64,
    /// One of `Whose`, or empty for all.
    pub whose: &'a str,
    /// A space, or 0.
    pub space: i64,
    /// 0 for all, 1 to leave out what stands in private spaces.
    pub least_base: i64,
    /// Whether only blogs count whose owner still leads, and which are still written.
    pub living: bool,
}

/// What was written below posts from an id on, the newest fifty thousand. What the author wrote at the top comes with its words, for
/// whom it names.
pub async fn entries(cx: &mut Cx, which: &Which<'_>, since: SubjectId) -> db::Result<Vec<Entry>> {
    let sql = "SELECT r.id, q.id, q.author_id, r.parent_id, r.author_id,
                      CASE WHEN r.author_id = q.author_id AND r.parent_id = q.id THEN t.source ELSE '' END
               FROM blog_post p {EACH} JOIN subject q ON q.id = p.subject_id AND q.state <> 2
               JOIN blog b ON b.subject_id = p.blog_id JOIN audience a ON a.id = q.audience_id
               JOIN person o ON o.id = b.owner_id
               JOIN subject r ON r.root_id = q.id AND r.parent_id IS NOT NULL AND r.state <> 2 AND r.id >= $1
               JOIN subject_text t ON t.subject_id = r.id
               WHERE ($2 = 0 OR b.subject_id = $2) AND ($3 = '' OR b.whose = $3) AND ($4 = 0 OR b.space_id = $4) AND a.base >= $5
                 AND ($6 = 0 OR b.closed_at IS NULL AND o.kind = 1 AND o.left_at IS NULL AND o.leader = 1
                      AND (b.whose = 'leader' OR b.whose IN ('cio', 'it_leader') AND o.works_in_it = 1))
               ORDER BY r.id DESC LIMIT 50000";
    let Which { blog, whose, space, least_base, living } = which;
    let rows: Vec<Row> = cx.rows(sql, params![since, blog, whose, space, least_base, i64::from(*living)]).await?;
    Ok(rows.into_iter().map(entry).collect())
}

fn entry(row: Row) -> Entry {
    Entry {
        id: row.id,
        post: row.post,
        owner: row.owner,
        parent: row.parent,
        author: row.author,
        names: markup::people_in(&row.words).map(PersonId::new).collect(),
    }
}
