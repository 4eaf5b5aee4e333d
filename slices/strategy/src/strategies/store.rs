//! The SQL of strategies.

use db::{Cx, params};
use kernel::{Reach, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// What only a strategy knows.
    pub struct Strategy {
        /// Its subject.
        pub id: SubjectId,
        /// When a council adopted it.
        pub adopted_at: Option<Timestamp>,
        /// By which decision.
        pub decision: Option<SubjectId>,
        /// When it ended.
        pub ended_at: Option<Timestamp>,
    }
}

/// A new strategy for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId) -> db::Result<()> {
    cx.execute("INSERT INTO strategy (subject_id, space_id) VALUES ($1, $2)", params![id, space]).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Strategy>> {
    let sql = "SELECT subject_id, adopted_at, decision_id, ended_at FROM strategy WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// A decision adopted it, if it is a strategy that nobody adopted yet; the space in which it is.
pub async fn adopt(cx: &mut Cx, id: SubjectId, decision: SubjectId) -> db::Result<Option<SpaceId>> {
    let sql = "UPDATE strategy SET adopted_at = $3, decision_id = $2, ended_at = NULL WHERE subject_id = $1 AND decision_id IS NULL";
    if cx.execute(sql, params![id, decision, cx.now()]).await? == 0 {
        return Ok(None);
    }
    cx.row("SELECT space_id FROM strategy WHERE subject_id = $1", params![id]).await.map(Some)
}

/// Those that a decision adopted, and where each is.
pub async fn adopted_by(cx: &mut Cx, decision: SubjectId) -> db::Result<Vec<(SubjectId, SpaceId)>> {
    let sql = "SELECT subject_id, space_id FROM strategy WHERE decision_id = $1 AND ended_at IS NULL LIMIT 100";
    cx.rows(sql, params![decision]).await
}

/// It holds no more.
pub async fn end(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE strategy SET ended_at = $2 WHERE subject_id = $1", params![id, cx.now()]).await.map(drop)
}

db::row! {
    /// A strategy in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// How it begins.
        pub excerpt: String,
        /// How far its audience reaches.
        pub reach: Reach,
        /// When a council adopted it.
        pub adopted_at: Option<Timestamp>,
        /// When it ended.
        pub ended_at: Option<Timestamp>,
        /// How many objectives it has.
        pub objectives: i64,
    }
}

/// Those that the viewer may see: adopted first, then drafts, the newest first.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, s.excerpt, a.base, y.adopted_at, y.ended_at,
                (SELECT CAST(COUNT(*) AS BIGINT) FROM strategy_objective o WHERE o.strategy_id = s.id)
         FROM strategy y {EACH} JOIN subject s ON s.id = y.subject_id JOIN audience a ON a.id = s.audience_id WHERE s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY CASE WHEN y.ended_at IS NOT NULL THEN 2 WHEN y.adopted_at IS NULL THEN 1 ELSE 0 END, s.id DESC LIMIT 50"
    );
    cx.rows(sql, &eyes.with(params![])).await
}
