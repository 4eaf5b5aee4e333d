//! SQL of feeds: which threads, newest first. Cards are loaded by their ids.

use db::{Cx, in_list, params};
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Eyes, visible};

/// So many of the newest threads of the whole house are looked through before each space is asked by itself.
pub(super) const WINDOW: i64 = 2_000;

/// The newest threads of the viewer's spaces, out of the newest [`WINDOW`] of all.
///
/// The inner list is in order and bounded; the filter keeps its order and stops at the limit, so that a page costs what it
/// looks through. An ORDER BY around it would make SQLite look through the whole window (six times dearer), so the caller
/// checks the order. `CASE` keeps PostgreSQL from turning the filters into joins, which would lose it. On 500,000 threads
/// (SQLite 95 µs, PostgreSQL 15 0.2 ms).
const WINDOW_SQL: &str = concat!(
    "WITH mine AS MATERIALIZED (SELECT m.space_id FROM membership m WHERE m.person_id = $1)
         SELECT r.id FROM (SELECT s.id, s.space_id, s.audience_id FROM subject s
                           WHERE s.parent_id IS NULL AND s.id < $4 ORDER BY s.id DESC LIMIT $5) r
         WHERE CASE WHEN r.space_id IN (SELECT mine.space_id FROM mine) AND ",
    visible!("r.audience_id", "r.id"),
    " AND (SELECT x.state FROM subject x WHERE x.id = r.id) <> 2 THEN 1 ELSE 0 END = 1 LIMIT $6"
);

/// The newest threads of the viewer's spaces, out of the newest [`WINDOW`] of all.
pub(super) async fn window(cx: &mut Cx, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(WINDOW_SQL, &eyes.with(params![before, WINDOW, limit])).await
}

/// The newest threads of some spaces, each space asked for its own newest: `$spaces` gives the rows, `$space` the column.
macro_rules! range {
    ($space:literal, $spaces:literal) => {
        concat!(
            "WITH wanted AS MATERIALIZED (
                 SELECT ",
            $space,
            " AS space_id, (SELECT MIN(n.id) FROM (
                     SELECT x.id FROM subject x WHERE x.space_id = ",
            $space,
            " AND x.parent_id IS NULL AND x.id < $4 AND x.state <> 2 AND ",
            visible!("x.audience_id", "x.id"),
            " ORDER BY x.id DESC LIMIT $5) n) AS oldest FROM ",
            $spaces,
            ")
             SELECT s.id FROM wanted w JOIN subject s ON s.space_id = w.space_id AND s.id >= w.oldest
             WHERE s.parent_id IS NULL AND s.id < $4 AND s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY s.id DESC LIMIT $5"
        )
    };
}

/// The newest threads of the viewer's spaces, for those whose spaces are quiet. On SQLite about 40 µs a space.
pub(super) async fn range(cx: &mut Cx, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = range!("m.space_id", "membership m WHERE m.person_id = $1");
    cx.rows(sql, &eyes.with(params![before, limit])).await
}

/// The newest threads of the spaces that everyone may read.
pub(super) async fn public(cx: &mut Cx, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = range!(
        "p.id",
        "space p JOIN audience a ON a.id = p.read_audience_id WHERE a.base = 3 AND p.archived_at IS NULL"
    );
    cx.rows(sql, &eyes.with(params![before, limit])).await
}

/// Of the newest [`WINDOW`] threads of all those that the viewer may see, and where the window ends: `None` if it holds all
/// that is left.
pub(super) async fn all(cx: &mut Cx, before: i64, limit: i64) -> db::Result<(Vec<SubjectId>, Option<i64>)> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT r.id FROM (SELECT s.id, s.audience_id FROM subject s
                           WHERE s.parent_id IS NULL AND s.id < $4 ORDER BY s.id DESC LIMIT $5) r
         WHERE CASE WHEN ",
        visible!("r.audience_id", "r.id"),
        " AND (SELECT x.state FROM subject x WHERE x.id = r.id) <> 2 THEN 1 ELSE 0 END = 1 LIMIT $6"
    );
    let found: Vec<SubjectId> = cx.rows(sql, &eyes.with(params![before, WINDOW, limit])).await?;
    let end = "SELECT s.id FROM subject s WHERE s.parent_id IS NULL AND s.id < $1 ORDER BY s.id DESC LIMIT 1 OFFSET $2";
    let full = i64::try_from(found.len()).is_ok_and(|count| count == limit);
    let end = if full { None } else { cx.optional::<i64>(end, params![before, WINDOW - 1]).await? };
    Ok((found, end))
}

/// The newest threads of a space.
pub(super) async fn of_space(cx: &mut Cx, space: SpaceId, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM subject s WHERE s.space_id = $4 AND s.parent_id IS NULL AND s.id < $5 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![space, before, limit])).await
}

/// The newest threads that a person began.
pub(super) async fn of_author(cx: &mut Cx, author: PersonId, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id FROM subject s WHERE s.author_id = $4 AND s.parent_id IS NULL AND s.id < $5 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![author, before, limit])).await
}

/// The newest threads with a topic in them, in their first text or in a reply.
pub(super) async fn of_topic(cx: &mut Cx, topic: &str, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT DISTINCT o.root_id FROM subject_topic o JOIN subject s ON s.id = o.subject_id JOIN subject r ON r.id = o.root_id
         WHERE o.topic = $4 AND o.root_id < $5 AND s.state <> 2 AND r.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " AND ",
        visible!("r.audience_id", "r.id"),
        " ORDER BY o.root_id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![topic, before, limit])).await
}

/// The newest threads in which a person is named.
pub(super) async fn naming(cx: &mut Cx, person: PersonId, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT DISTINCT o.root_id FROM subject_mention o JOIN subject s ON s.id = o.subject_id JOIN subject r ON r.id = o.root_id
         WHERE o.person_id = $4 AND o.root_id < $5 AND s.state <> 2 AND r.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " AND ",
        visible!("r.audience_id", "r.id"),
        " ORDER BY o.root_id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![person, before, limit])).await
}

/// The space that this name in addresses leads to, hidden or not: ask how the viewer stands in it.
pub(crate) async fn space_at(cx: &mut Cx, slug: &str) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT id FROM space WHERE slug = $1", params![slug]).await
}

db::row! {
    /// A thread in one line.
    pub(super) struct Head {
        pub(super) id: SubjectId,
        pub(super) title: String,
        pub(super) excerpt: String,
        pub(super) author: String,
    }
}

/// These threads in one line each, newest first, as far as the viewer may see them.
pub(super) async fn heads(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<Head>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, s.excerpt, p.name FROM subject s JOIN person p ON p.id = s.author_id
         WHERE s.id IN ({LIST}) AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC"
    );
    let (sql, params) = in_list(sql, &eyes.with(params![]), ids);
    cx.rows(&sql, &params).await
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use db::Migration;

    /// How SQLite goes about a statement with so many parameters, all numbers.
    pub(crate) async fn plan(sql: &'static str, count: usize) -> String {
        let fresh = testkit::fresh(testkit::Engine::Sqlite).await;
        let step = |name, sql| Migration { slice: "here", name, sql };
        let own = [
            step("person", include_str!("../../../people/migrations/0001_person.sql")),
            step("space", include_str!("../../../spaces/migrations/0001_space.sql")),
            step("marks", include_str!("../../migrations/0010_marks.sql")),
        ];
        let steps = [jobs::MIGRATIONS, subjects::MIGRATIONS, &own].concat();
        fresh.db.migrate(&steps).await.expect("the schema applies");
        let explain = async move |cx: &mut Cx| {
            let numbers = vec![db::Param::Int(Some(1)); count];
            cx.rows::<(i64, i64, i64, String)>(&format!("EXPLAIN QUERY PLAN {sql}"), &numbers).await
        };
        let lines = fresh.db.read(kernel::Viewer::System, explain).await.expect("the statement can be explained");
        lines.into_iter().map(|(_, _, _, line)| line + "\n").collect()
    }

    #[tokio::test]
    async fn home_walks_an_index_in_order_and_sorts_nothing() {
        let plan = plan(WINDOW_SQL, 6).await;
        assert!(plan.contains("SEARCH s USING") && plan.contains("subject_feed"), "{plan}");
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("SCAN s\n"), "{plan}");
    }
}
