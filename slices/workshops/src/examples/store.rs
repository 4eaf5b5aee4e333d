//! The SQL of example cards.

use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// An example card.
    pub struct Example {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// The name of that.
        pub space_name: String,
        /// Whose it is.
        pub company: String,
        /// What can be taken over.
        pub pattern: String,
        /// The code of a capability, or nothing.
        pub capability: String,
        /// What it has to do with our strategy: a text or an address.
        pub strategy: String,
        /// Where it is told.
        pub source: String,
        /// Who put it up.
        pub author: PersonId,
        /// How many find it useful to us.
        pub useful: i64,
        /// Whether the viewer does.
        pub own: bool,
    }
}

/// What an example card says.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What can be taken over.
    pub pattern: String,
    /// The code of a capability, or nothing.
    pub capability: String,
    /// What it has to do with our strategy.
    pub strategy: String,
    /// Where it is told.
    pub source: String,
}

macro_rules! examples {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, e.space_id, sp.name, s.title, e.pattern, e.capability, e.strategy, e.source, s.author_id,
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_useful u WHERE u.example_id = s.id),
                    (SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_useful u WHERE u.example_id = s.id AND u.person_id = $1)
             FROM workshop_example e {EACH} JOIN subject s ON s.id = e.subject_id JOIN space sp ON sp.id = e.space_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// The example cards that the viewer may see, the most useful first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Example>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(examples!(" ORDER BY 10 DESC, s.id LIMIT $4"), &eyes.with(params![limit])).await
}

/// One that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Example>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(examples!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// A new one for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, words: &Words) -> db::Result<()> {
    let sql = "INSERT INTO workshop_example (subject_id, space_id, pattern, capability, strategy, source)
               VALUES ($1, $2, $3, $4, $5, $6)";
    let Words { pattern, capability, strategy, source } = words;
    cx.execute(sql, params![id, space, pattern, capability, strategy, source]).await.map(drop)
}

/// It says something else.
pub async fn update(cx: &mut Cx, id: SubjectId, words: &Words) -> db::Result<()> {
    let sql =
        "UPDATE workshop_example SET pattern = $2, capability = $3, strategy = $4, source = $5 WHERE subject_id = $1";
    let Words { pattern, capability, strategy, source } = words;
    cx.execute(sql, params![id, pattern, capability, strategy, source]).await.map(drop)
}

/// Somebody finds it useful; once is enough.
pub async fn like(cx: &mut Cx, id: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO workshop_useful (example_id, person_id) VALUES ($1, $2)
               ON CONFLICT (example_id, person_id) DO NOTHING";
    cx.execute(sql, params![id, person]).await.map(drop)
}

/// Somebody does not any more.
pub async fn unlike(cx: &mut Cx, id: SubjectId, person: PersonId) -> db::Result<()> {
    let sql = "DELETE FROM workshop_useful WHERE example_id = $1 AND person_id = $2";
    cx.execute(sql, params![id, person]).await.map(drop)
}
