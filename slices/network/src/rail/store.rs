//! SQL of the rail.

use db::{Cx, params};
use kernel::{Reach, SpaceId};
use subjects::{Eyes, visible, visible_in};

db::row! {
    /// A space of the viewer's with what is unread in it.
    pub struct Mine {
        /// Which.
        pub id: SpaceId,
        /// Its place in addresses.
        pub slug: String,
        /// Its name.
        pub name: String,
        /// The letter of its tile.
        pub letter: String,
        /// Who may read in it.
        pub reach: Reach,
        /// Unread threads, at most [`MOST`].
        pub unread: i64,
    }
}

/// Counting stops here: more is "many", and a page must not pay for a month's absence.
pub const MOST: i64 = 100;
/// Longest rail.
const SPACES: i64 = 60;

/// The viewer's spaces by name, or one of them; one statement for all.
///
/// Each count walks `subject_unread` from the watermark on, and takes off the threads behind it that were read one by one
/// and not marked as unread again, which are few. The walk may pass all of those before it has counted enough, so it may be longer by their number. Whether a
/// thread may be seen is asked of its space once (`open_id`), and of the thread only where its audience is another. Measured
/// on SQLite: 31 µs for 13 spaces with nothing unread; with 100,000 threads in 100 spaces, 18 of them mine and about 470
/// threads unread, 107 µs where looking a mark up for each thread took 170.
const SPACES_SQL: &str = concat!(
    "WITH mine AS MATERIALIZED (
             SELECT m.space_id, p.slug, p.name, p.name_folded, p.letter, a.base,
                 CASE WHEN k.read_to > m.joined_at * 2097152 THEN k.read_to ELSE m.joined_at * 2097152 END AS read_to,
                 CASE WHEN ",
    visible_in!("a", "0"),
    " THEN p.read_audience_id ELSE 0 END AS open_id
             FROM membership m JOIN space p ON p.id = m.space_id JOIN audience a ON a.id = p.read_audience_id
             LEFT JOIN space_mark k ON k.person_id = $1 AND k.space_id = m.space_id
             WHERE m.person_id = $1 AND ($6 = 0 OR m.space_id = $6) AND p.archived_at IS NULL)
         SELECT n.space_id, n.slug, n.name, n.letter, n.base, CAST(
             (SELECT COUNT(*) FROM (
                 SELECT s.id FROM subject s
                 WHERE s.space_id = n.space_id AND s.root_id = s.id AND s.last_id > n.read_to AND s.state <> 2
                   AND (s.audience_id = n.open_id OR ",
    visible!("s.audience_id", "s.id"),
    ") LIMIT $4 + (SELECT COUNT(*) FROM thread_mark t WHERE t.person_id = $1)) counted)
             - (SELECT COUNT(*) FROM thread_mark t JOIN subject s ON s.id = t.root_id
                WHERE t.person_id = $1 AND t.space_id = n.space_id AND t.read_to >= s.last_id
                  AND NOT EXISTS (SELECT 1 FROM unread_mark v WHERE v.person_id = $1 AND v.space_id = n.space_id
                                  AND v.root_id = t.root_id AND v.read_to < s.last_id)
                  AND s.last_id > n.read_to AND s.state <> 2 AND (s.audience_id = n.open_id OR ",
    visible!("s.audience_id", "s.id"),
    "))
             + (SELECT COUNT(*) FROM unread_mark u JOIN subject s ON s.id = u.root_id
                WHERE u.person_id = $1 AND u.space_id = n.space_id AND s.last_id <= n.read_to AND s.state <> 2 AND ",
    visible!("s.audience_id", "s.id"),
    ") AS BIGINT)
         FROM mine n ORDER BY n.name_folded, n.space_id LIMIT $5"
);

/// The viewer's spaces by name, or one of them.
pub(super) async fn spaces(cx: &mut Cx, only: Option<SpaceId>) -> db::Result<Vec<Mine>> {
    let eyes = Eyes::of(cx.viewer());
    let only = only.map_or(0, SpaceId::raw);
    let mut all: Vec<Mine> = cx.rows(SPACES_SQL, &eyes.with(params![MOST, SPACES, only])).await?;
    for mine in &mut all {
        mine.unread = mine.unread.min(MOST);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::store::tests::plan;

    #[tokio::test]
    async fn counting_touches_one_index_and_no_post_that_was_read() {
        let plan = plan(SPACES_SQL, 6).await;
        assert!(plan.contains("USING INDEX subject_unread (space_id=? AND last_id>?)"), "{plan}");
        assert!(!plan.contains("SCAN s"), "{plan}");
    }
}
