//! The SQL of visions.

use super::model::{Goal, Stage, stage};
use db::{Cx, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// What only a vision knows.
    pub struct Vision {
        /// Its subject.
        pub id: SubjectId,
        /// When it was published.
        pub published_at: Option<Timestamp>,
        /// When it was withdrawn.
        pub withdrawn_at: Option<Timestamp>,
    }
}

impl Vision {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        stage(self.published_at, self.withdrawn_at)
    }
    /// Whether it holds.
    #[must_use]
    pub fn is_published(&self) -> bool {
        self.stage() == Stage::Published
    }
}

/// A new vision for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId) -> db::Result<()> {
    cx.execute("INSERT INTO vision (subject_id, space_id) VALUES ($1, $2)", params![id, space]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Vision>> {
    let sql = "SELECT subject_id, published_at, withdrawn_at FROM vision WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// Its goals, in their order.
pub async fn goals(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Goal>> {
    let sql = "SELECT goal, served FROM vision_goal WHERE vision_id = $1 ORDER BY place";
    let rows: Vec<(String, String)> = cx.rows(sql, params![id]).await?;
    Ok(rows.into_iter().map(|(goal, served)| Goal { goal, served }).collect())
}

/// Puts these in the place of those before.
pub async fn replace_goals(cx: &mut Cx, id: SubjectId, goals: &[Goal]) -> db::Result<()> {
    cx.execute("DELETE FROM vision_goal WHERE vision_id = $1", params![id]).await?;
    for (place, goal) in goals.iter().enumerate() {
        let sql = "INSERT INTO vision_goal (vision_id, place, goal, served) VALUES ($1, $2, $3, $4)";
        cx.execute(sql, params![id, place, goal.goal.trim(), goal.served.trim()]).await?;
    }
    Ok(())
}

/// It holds, again where it was withdrawn.
pub async fn publish(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE vision SET published_at = $2, published_by = $3, withdrawn_at = NULL WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// It holds no more.
pub async fn withdraw(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let sql = "UPDATE vision SET withdrawn_at = $2 WHERE subject_id = $1 AND published_at IS NOT NULL AND withdrawn_at IS NULL";
    cx.execute(sql, params![id, cx.now()]).await.map(drop)
}

db::row! {
    /// A vision in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// How it begins.
        pub excerpt: String,
        /// How far its audience reaches.
        pub reach: Reach,
        /// When it was published.
        pub published_at: Option<Timestamp>,
        /// When it was withdrawn.
        pub withdrawn_at: Option<Timestamp>,
    }
}

/// Those that the viewer may see: published first, then drafts, the newest first.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, s.excerpt, a.base, v.published_at, v.withdrawn_at
         FROM vision v {EACH} JOIN subject s ON s.id = v.subject_id JOIN audience a ON a.id = s.audience_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY CASE WHEN v.withdrawn_at IS NOT NULL THEN 2 WHEN v.published_at IS NULL THEN 1 ELSE 0 END, s.id DESC LIMIT 50"
    );
    cx.rows(sql, &eyes.with(params![])).await
}
