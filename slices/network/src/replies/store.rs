//! SQL of replies. A page of a thread costs a statement for its first level and one for the level below.

use crate::authors::Author;
use crate::reactions::Counts;
use crate::{author_columns, counts_columns};
use db::{Cx, FromRow, Row, in_list, params};
use kernel::{SubjectId, Timestamp, ids};
use subjects::{Eyes, State, visible};

/// A reply as it is read.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Which one.
    pub id: SubjectId,
    /// Its thread.
    pub root: SubjectId,
    /// What it answers; itself, if it begins the thread.
    pub parent: SubjectId,
    /// Whether it is there.
    pub state: State,
    /// Grows with every edit.
    pub version: i64,
    /// When it was changed last.
    pub edited_at: Option<Timestamp>,
    /// Replies below it.
    pub reply_count: i64,
    /// Its reactions.
    pub counts: Counts,
    /// Its text as HTML, with placeholders for spaces.
    pub html: String,
    /// Who wrote it.
    pub author: Author,
}

impl FromRow for Reply {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            id: row.next()?,
            root: row.next()?,
            parent: row.next()?,
            state: State::from_code(row.next()?),
            version: row.next()?,
            edited_at: row.next()?,
            reply_count: row.next()?,
            counts: Counts::from_row(row)?,
            html: row.next()?,
            author: Author::from_row(row)?,
        })
    }
}

macro_rules! select {
    () => {
        concat!(
            "SELECT s.id, s.root_id, COALESCE(s.parent_id, s.id), s.state, s.version, s.edited_at, s.reply_count, ",
            counts_columns!(),
            ", CASE WHEN s.state = 2 THEN '' ELSE x.html END, ",
            author_columns!(),
            " FROM subject s JOIN subject_text x ON x.subject_id = s.id JOIN person p ON p.id = s.author_id WHERE "
        )
    };
}

/// Replies directly below something, in the order in which they were written, between two ids (both excluded). One that
/// was taken away stays while others hang on it.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The thread.
    pub root: SubjectId,
    /// What they answer: the thread or one of its replies.
    pub below: SubjectId,
    /// After this one.
    pub after: SubjectId,
    /// Before this one.
    pub before: SubjectId,
}

impl Range {
    /// All of them.
    #[must_use]
    pub const fn all(root: SubjectId, below: SubjectId) -> Self {
        Self { root, below, after: SubjectId::new(0), before: SubjectId::new(i64::MAX) }
    }
    /// Those after this one.
    #[must_use]
    pub const fn after(self, after: SubjectId) -> Self {
        Self { after, ..self }
    }
    /// Those before this one.
    #[must_use]
    pub const fn before(self, before: SubjectId) -> Self {
        Self { before, ..self }
    }
}

macro_rules! within {
    () => {
        concat!(
            "s.root_id = $4 AND s.parent_id = $5 AND s.id > $6 AND s.id < $7 AND s.kind = 'network.reply'
             AND (s.state <> 2 OR s.reply_count > 0) AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// The first of a range.
///
/// # Errors
/// If the database refuses.
pub async fn first(cx: &mut Cx, range: Range, limit: usize) -> db::Result<Vec<Reply>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(select!(), within!(), " ORDER BY s.id LIMIT $8");
    cx.rows(sql, &eyes.with(params![range.root, range.below, range.after, range.before, limit])).await
}

/// The last of a range, in the order in which they were written.
///
/// # Errors
/// If the database refuses.
pub async fn last(cx: &mut Cx, range: Range, limit: usize) -> db::Result<Vec<Reply>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(select!(), within!(), " ORDER BY s.id DESC LIMIT $8");
    let mut found: Vec<Reply> =
        cx.rows(sql, &eyes.with(params![range.root, range.below, range.after, range.before, limit])).await?;
    found.reverse();
    Ok(found)
}

/// How many are in a range.
///
/// # Errors
/// If the database refuses.
pub async fn count(cx: &mut Cx, range: Range) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!("SELECT CAST(COUNT(*) AS BIGINT) FROM subject s WHERE ", within!());
    cx.row(sql, &eyes.with(params![range.root, range.below, range.after, range.before])).await
}

/// What hangs on these replies, all of it. `total` is their number, as the counters of the parents say: the search ends
/// with the last of them instead of at the end of the thread.
///
/// # Errors
/// If the database refuses.
pub async fn nested(cx: &mut Cx, root: SubjectId, parents: &[SubjectId], total: i64) -> db::Result<Vec<Reply>> {
    let Some(oldest) = parents.iter().min() else { return Ok(Vec::new()) };
    // What was written in the same millisecond as its parent may have a smaller id.
    let oldest = ids::first_at(oldest.made_at());
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        select!(),
        "s.root_id = $4 AND s.id >= $5 AND s.parent_id IN ({LIST}) AND s.kind = 'network.reply' AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id LIMIT $6"
    );
    let before = eyes.with(params![root, oldest, total]);
    let (sql, params) = in_list(sql, &before, parents);
    cx.rows(&sql, &params).await
}

/// One reply, if the viewer may see it.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Reply>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        select!(),
        "s.id = $4 AND s.kind = 'network.reply' AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![id])).await
}

/// What a reply in this thread may answer, of whatever kind it is: an answer to a question is commented too.
///
/// # Errors
/// If the database refuses.
pub async fn answered(cx: &mut Cx, root: SubjectId, id: SubjectId) -> db::Result<Option<Reply>> {
    let eyes = Eyes::of(cx.viewer());
    let sql =
        concat!(select!(), "s.id = $4 AND s.root_id = $5 AND s.state <> 2 AND ", visible!("s.audience_id", "s.id"));
    cx.optional(sql, &eyes.with(params![id, root])).await
}

/// One reply as its thread shows it: one that was taken away stays while others hang on it.
///
/// # Errors
/// If the database refuses.
pub async fn shown(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Reply>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        select!(),
        "s.id = $4 AND s.kind = 'network.reply' AND (s.state <> 2 OR s.reply_count > 0) AND ",
        visible!("s.audience_id", "s.id")
    );
    cx.optional(sql, &eyes.with(params![id])).await
}
