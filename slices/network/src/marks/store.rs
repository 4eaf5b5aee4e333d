//! SQL of reading marks.

use super::model::Reading;
use db::{Cx, FromRow, Row, in_list, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

/// So many threads in one statement.
const AT_ONCE: usize = 100;

/// How far a person has read in these threads, which were found for them.
pub(super) async fn readings(cx: &mut Cx, person: PersonId, roots: &[SubjectId]) -> db::Result<Vec<Reading>> {
    let mut all = Vec::with_capacity(roots.len());
    for chunk in roots.chunks(AT_ONCE) {
        let sql = "SELECT s.id, s.space_id, s.last_id, m.joined_at, k.read_to, t.read_to, u.read_to FROM subject s
                   LEFT JOIN membership m ON m.person_id = $1 AND m.space_id = s.space_id
                   LEFT JOIN space_mark k ON k.person_id = $1 AND k.space_id = s.space_id
                   LEFT JOIN thread_mark t ON t.person_id = $1 AND t.space_id = s.space_id AND t.root_id = s.id
                   LEFT JOIN unread_mark u ON u.person_id = $1 AND u.space_id = s.space_id AND u.root_id = s.id
                   WHERE s.id IN ({LIST})";
        let (sql, params) = in_list(sql, params![person], chunk);
        all.extend(cx.rows(&sql, &params).await?);
    }
    Ok(all)
}

/// The first thing in a thread after this one that was not taken away.
pub(super) async fn first_after(cx: &mut Cx, root: SubjectId, read_to: SubjectId) -> db::Result<Option<SubjectId>> {
    let sql = "SELECT id FROM subject WHERE root_id = $1 AND id > $2 AND state <> 2 ORDER BY id LIMIT 1";
    cx.optional(sql, params![root, read_to]).await
}

/// Notes how far a thread was read; only ever forwards.
pub(super) async fn save_thread(
    cx: &mut Cx,
    person: PersonId,
    space: SpaceId,
    root: SubjectId,
    to: SubjectId,
) -> db::Result<()> {
    let sql = "INSERT INTO thread_mark (person_id, space_id, root_id, read_to) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person_id, space_id, root_id) DO UPDATE SET read_to = excluded.read_to
               WHERE thread_mark.read_to < excluded.read_to";
    cx.execute(sql, params![person, space, root, to]).await.map(drop)
}

/// Notes that a thread counts as read up to here only.
pub(super) async fn save_unread(
    cx: &mut Cx,
    person: PersonId,
    space: SpaceId,
    root: SubjectId,
    to: SubjectId,
) -> db::Result<()> {
    let sql = "INSERT INTO unread_mark (person_id, space_id, root_id, read_to, marked_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (person_id, space_id, root_id) DO UPDATE SET read_to = excluded.read_to, marked_at = excluded.marked_at";
    cx.execute(sql, params![person, space, root, to, cx.now()]).await.map(drop)
}

/// A thread that was marked unread is read again up to here, perhaps to its end.
pub(super) async fn read_unread(
    cx: &mut Cx,
    person: PersonId,
    space: SpaceId,
    root: SubjectId,
    to: SubjectId,
    is_end: bool,
) -> db::Result<()> {
    let key = params![person, space, root, to];
    let sql = if !is_end {
        "UPDATE unread_mark SET read_to = $4 WHERE person_id = $1 AND space_id = $2 AND root_id = $3 AND read_to < $4"
    } else {
        "DELETE FROM unread_mark WHERE person_id = $1 AND space_id = $2 AND root_id = $3 AND read_to <= $4"
    };
    cx.execute(sql, key).await.map(drop)
}

/// All of a space is read up to here; only ever forwards. Marks of threads that it overtakes go.
pub(super) async fn save_space(cx: &mut Cx, person: PersonId, space: SpaceId, to: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO space_mark (person_id, space_id, read_to, read_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (person_id, space_id) DO UPDATE SET read_at = excluded.read_at,
                   read_to = CASE WHEN excluded.read_to > space_mark.read_to THEN excluded.read_to ELSE space_mark.read_to END";
    cx.execute(sql, params![person, space, to, cx.now()]).await?;
    let sql = "DELETE FROM thread_mark WHERE person_id = $1 AND space_id = $2 AND read_to <= $3";
    cx.execute(sql, params![person, space, to]).await.map(drop)
}

/// Nothing in a space is marked as unread any more.
pub(super) async fn forget_unread(cx: &mut Cx, person: PersonId, space: SpaceId) -> db::Result<()> {
    let sql = "DELETE FROM unread_mark WHERE person_id = $1 AND space_id = $2";
    cx.execute(sql, params![person, space]).await.map(drop)
}

/// The newest thing of the thread that has waited longest, among those of a space that the viewer may see and has not read,
/// behind the watermark. The walk starts at the watermark, and the watermark follows it: each thread is passed once.
pub(super) async fn oldest_unread(
    cx: &mut Cx,
    person: PersonId,
    space: SpaceId,
    after: SubjectId,
) -> db::Result<Option<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.last_id FROM subject s
         LEFT JOIN thread_mark t ON t.person_id = $4 AND t.space_id = $5 AND t.root_id = s.id
         WHERE s.space_id = $5 AND s.root_id = s.id AND s.last_id > $6 AND s.state <> 2
           AND COALESCE(t.read_to, 0) < s.last_id AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.last_id LIMIT 1"
    );
    cx.optional(sql, &eyes.with(params![person, space, after])).await
}

/// The spaces that a person is a member of.
pub(super) async fn spaces_of(cx: &mut Cx, person: PersonId) -> db::Result<Vec<SpaceId>> {
    cx.rows("SELECT space_id FROM membership WHERE person_id = $1", params![person]).await
}

/// The space of this name in addresses.
pub(super) async fn space_at(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE slug = $1", params![slug]).await
}

/// When a person last read anything in a space of theirs.
pub(super) async fn last_read_at(cx: &mut Cx, person: PersonId) -> db::Result<Option<Timestamp>> {
    let sql = "SELECT read_at FROM space_mark WHERE person_id = $1 ORDER BY read_at DESC LIMIT 1";
    cx.optional(sql, params![person]).await
}

impl FromRow for Reading {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            root: row.next()?,
            space: row.next()?,
            last: row.next()?,
            joined_at: row.next()?,
            space_to: row.next()?,
            thread_to: row.next()?,
            kept_to: row.next()?,
        })
    }
}
