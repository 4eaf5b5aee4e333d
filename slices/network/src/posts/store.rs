//! SQL of posts: cards of any kind of subject that begins a thread, a page of them in one statement.

use crate::authors::Author;
use crate::reactions::Counts;
use crate::{author_columns, counts_columns};
use db::{Cx, FromRow, Row, in_list, params};
use kernel::{Reach, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, State, visible, visible_in};

/// What a card is made of.
#[derive(Clone, Debug)]
pub struct CardRow {
    /// Which subject.
    pub id: SubjectId,
    /// Its kind.
    pub kind: String,
    /// Its space.
    pub space: SpaceId,
    /// Its title, or nothing.
    pub title: String,
    /// Its beginning, plain.
    pub excerpt: String,
    /// Whether it is there.
    pub state: State,
    /// When it was changed last.
    pub edited_at: Option<Timestamp>,
    /// Grows with every edit.
    pub version: i64,
    /// Replies below it.
    pub reply_count: i64,
    /// The newest reply.
    pub newest: Option<SubjectId>,
    /// Its reactions.
    pub counts: Counts,
    /// Its text as HTML, with placeholders for spaces.
    pub html: String,
    /// How far its audience reaches.
    pub reach: Reach,
    /// The space's place in addresses and its name, if the viewer may find it.
    pub space_slug: Option<String>,
    /// The name of the space.
    pub space_name: String,
    /// Whether the space is read only.
    pub archived: bool,
    /// Until when it stands on top of its space.
    pub pinned_until: Option<Timestamp>,
    /// Whether the viewer keeps it.
    pub bookmarked: bool,
    /// Who wrote it.
    pub author: Author,
}

impl FromRow for CardRow {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            id: row.next()?,
            kind: row.next()?,
            space: row.next()?,
            title: row.next()?,
            excerpt: row.next()?,
            state: State::from_code(row.next()?),
            edited_at: row.next()?,
            version: row.next()?,
            reply_count: row.next()?,
            newest: row.next()?,
            counts: Counts::from_row(row)?,
            html: row.next()?,
            reach: row.next()?,
            space_slug: row.next()?,
            space_name: row.next()?,
            archived: row.next()?,
            pinned_until: row.next()?,
            bookmarked: row.next()?,
            author: Author::from_row(row)?,
        })
    }
}

/// The subjects of this list that begin threads and that the viewer may see, in no order.
///
/// # Errors
/// If the database refuses.
pub async fn cards(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<CardRow>> {
    let eyes = Eyes::of(cx.viewer());
    let mut all = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(100) {
        // Who may read in the space finds it; the longer question is asked for an audience of the subject's own alone.
        let sql = concat!(
            "SELECT s.id, s.kind, s.space_id, s.title, s.excerpt, s.state, s.edited_at, s.version, s.reply_count,
                    s.newest_reply_id, ",
            counts_columns!(),
            ", CASE WHEN s.state = 2 THEN '' ELSE x.html END, ra.base,
                    CASE WHEN s.audience_id = z.read_audience_id THEN z.slug WHEN ",
            visible!("z.find_audience_id", "9223372036854775807"),
            " THEN z.slug END, z.name, CAST(CASE WHEN z.archived_at IS NULL THEN 0 ELSE 1 END AS BIGINT), n.until,
                    CAST(CASE WHEN b.subject_id IS NULL THEN 0 ELSE 1 END AS BIGINT), ",
            author_columns!(),
            " FROM subject s JOIN subject_text x ON x.subject_id = s.id JOIN person p ON p.id = s.author_id
              JOIN space z ON z.id = s.space_id JOIN audience ra ON ra.id = s.audience_id
              LEFT JOIN pin n ON n.subject_id = s.id AND n.until > $4
              LEFT JOIN bookmark b ON b.subject_id = s.id AND b.person_id = $1
              WHERE s.id IN ({LIST}) AND s.parent_id IS NULL AND ",
            visible_in!("ra", "s.id")
        );
        let now = cx.now();
        let (sql, params) = in_list(sql, &eyes.with(params![now]), chunk);
        all.extend(cx.rows::<CardRow>(&sql, &params).await?);
    }
    Ok(all)
}

/// The Markdown of a subject that was found for this viewer; nothing if it was taken away.
///
/// # Errors
/// If the database refuses.
pub async fn source(cx: &mut Cx, id: SubjectId) -> db::Result<String> {
    let sql = "SELECT CASE WHEN s.state = 2 THEN '' ELSE x.source END FROM subject_text x
               JOIN subject s ON s.id = x.subject_id WHERE s.id = $1";
    cx.row(sql, params![id]).await
}

/// A reply as a card shows it.
#[derive(Clone, Debug)]
pub struct Newest {
    /// Which one.
    pub id: SubjectId,
    /// Its thread.
    pub root: SubjectId,
    /// Its beginning, plain.
    pub excerpt: String,
    /// Who wrote it.
    pub author: Author,
}

impl FromRow for Newest {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self { id: row.next()?, root: row.next()?, excerpt: row.next()?, author: Author::from_row(row)? })
    }
}

/// These replies, as far as they are there and the viewer may see them.
///
/// # Errors
/// If the database refuses.
pub async fn newest(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<Newest>> {
    let eyes = Eyes::of(cx.viewer());
    let mut all = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(100) {
        let sql = concat!(
            "SELECT s.id, s.root_id, s.excerpt, ",
            author_columns!(),
            " FROM subject s JOIN person p ON p.id = s.author_id WHERE s.id IN ({LIST}) AND s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
        );
        let (sql, params) = in_list(sql, &eyes.with(params![]), chunk);
        all.extend(cx.rows::<Newest>(&sql, &params).await?);
    }
    Ok(all)
}
