//! SQL of topics and of who is named where.

use db::{Cx, params};
use kernel::{PersonId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// A topic and how much of it the viewer may see.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Topic {
        /// Lower case, without its `#`.
        pub name: String,
        /// Threads with it, as far as the viewer may see them.
        pub threads: i64,
        /// The newest of them.
        pub newest: SubjectId,
    }
}

/// The topics of a text are these and no others.
pub(super) async fn replace(cx: &mut Cx, subject: SubjectId, root: SubjectId, topics: &[String]) -> db::Result<()> {
    cx.execute("DELETE FROM subject_topic WHERE subject_id = $1", params![subject]).await?;
    insert(cx, subject, root, topics).await
}

/// The topics of a new text.
pub(super) async fn insert(cx: &mut Cx, subject: SubjectId, root: SubjectId, topics: &[String]) -> db::Result<()> {
    let sql = "INSERT INTO subject_topic (topic, root_id, subject_id) VALUES ($1, $2, $3)
               ON CONFLICT (topic, root_id, subject_id) DO NOTHING";
    for topic in topics {
        cx.execute(sql, params![topic, root, subject]).await?;
    }
    Ok(())
}

/// Those who are named in a text.
pub(super) async fn name(cx: &mut Cx, subject: SubjectId, root: SubjectId, people: &[PersonId]) -> db::Result<()> {
    let sql = "INSERT INTO subject_mention (person_id, root_id, subject_id) VALUES ($1, $2, $3)
               ON CONFLICT (person_id, root_id, subject_id) DO NOTHING";
    for person in people {
        cx.execute(sql, params![person, root, subject]).await?;
    }
    Ok(())
}

/// Topics that begin with these letters and that the viewer may see somewhere, those with most threads first.
pub(super) async fn beginning_with(cx: &mut Cx, letters: &str, limit: i64) -> db::Result<Vec<Topic>> {
    let eyes = Eyes::of(cx.viewer());
    // The greatest character ends the range of texts that begin with these letters; both engines compare topics by bytes.
    let end = format!("{letters}\u{10ffff}");
    let sql = concat!(
        "SELECT o.topic, CAST(COUNT(DISTINCT o.root_id) AS BIGINT) AS threads, MAX(o.root_id) FROM subject_topic o
         JOIN subject s ON s.id = o.subject_id JOIN subject r ON r.id = o.root_id
         WHERE o.topic >= $4 AND o.topic <= $5 AND s.state <> 2 AND r.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " AND ",
        visible!("r.audience_id", "r.id"),
        " GROUP BY o.topic ORDER BY threads DESC, o.topic LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![letters, end, limit])).await
}
