//! The SQL of stories.

use db::{Cx, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// What only a story knows.
    pub struct Story {
        /// Its subject.
        pub id: SubjectId,
        /// What it is about.
        pub about: Option<SubjectId>,
    }
}

/// A new story for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, about: Option<SubjectId>) -> db::Result<()> {
    let sql = "INSERT INTO story (subject_id, space_id, about_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, space, about]).await.map(drop)
}

/// It is about something else.
pub async fn update(cx: &mut Cx, id: SubjectId, about: Option<SubjectId>) -> db::Result<()> {
    cx.execute("UPDATE story SET about_id = $2 WHERE subject_id = $1", params![id, about]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Story>> {
    cx.optional("SELECT subject_id, about_id FROM story WHERE subject_id = $1", params![id]).await
}

db::row! {
    /// A story in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// How it begins.
        pub excerpt: String,
        /// Who wrote it.
        pub author: PersonId,
        /// How far its audience reaches.
        pub reach: Reach,
        /// What it is about.
        pub about: Option<SubjectId>,
    }
}

/// Those that the viewer may see, the newest first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, s.excerpt, s.author_id, a.base, y.about_id
         FROM story y {EACH} JOIN subject s ON s.id = y.subject_id JOIN audience a ON a.id = s.audience_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

db::row! {
    /// Something measured that a story may be about.
    pub struct Measured {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
    }
}

/// The initiatives and experiments with values that the viewer may see, the newest first.
pub async fn measured(cx: &mut Cx) -> db::Result<Vec<Measured>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title FROM subject s WHERE s.kind IN ('initiatives.initiative', 'initiatives.experiment') AND s.state <> 2
           AND EXISTS (SELECT 1 FROM initiative_value v WHERE v.subject_id = s.id AND v.struck_at IS NULL) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// Somebody read a story, if they work in IT; whether they had not before.
pub async fn read(cx: &mut Cx, id: SubjectId, person: PersonId) -> db::Result<bool> {
    let sql = "INSERT INTO story_reading (story_id, person_id)
               SELECT CAST($1 AS BIGINT), p.id FROM person p WHERE p.id = $2 AND p.kind = 1 AND p.works_in_it = 1
               ON CONFLICT DO NOTHING";
    Ok(cx.execute(sql, params![id, person]).await? > 0)
}
