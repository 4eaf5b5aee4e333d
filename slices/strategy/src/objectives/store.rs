//! The SQL of objectives. Whoever asks has found the strategy for its viewer.

use db::{Cx, in_list, params};
use kernel::{ObjectiveId, SubjectId};
use subjects::{Eyes, visible};

db::row! {
    /// An objective.
    pub struct Objective {
        /// Its id.
        pub id: ObjectiveId,
        /// What is to be reached.
        pub objective: String,
        /// For which goal of the business.
        pub business_goal: String,
        /// The code of a capability, or empty.
        pub capability: String,
        /// Measured by what, or empty.
        pub measure: String,
    }
}

/// What an objective is made of or changed to.
#[derive(Clone, Debug, Default)]
pub struct NewObjective {
    /// What is to be reached.
    pub objective: String,
    /// For which goal of the business.
    pub business_goal: String,
    /// The code of a capability, or empty.
    pub capability: String,
    /// Measured by what, or empty.
    pub measure: String,
    /// The initiatives by which it is reached.
    pub initiatives: Vec<SubjectId>,
}

/// Those of a strategy, in the order in which they were written.
pub async fn of(cx: &mut Cx, strategy: SubjectId) -> db::Result<Vec<Objective>> {
    let sql = "SELECT id, objective, business_goal, capability, measure FROM strategy_objective
               WHERE strategy_id = $1 ORDER BY id LIMIT 100";
    cx.rows(sql, params![strategy]).await
}

/// The initiatives of each objective of a strategy that the viewer may see.
pub async fn initiatives(cx: &mut Cx, strategy: SubjectId) -> db::Result<Vec<(ObjectiveId, SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT l.objective_id, s.id, s.title FROM strategy_objective_initiative l
         JOIN strategy_objective o ON o.id = l.objective_id {EACH} JOIN subject s ON s.id = l.initiative_id
         WHERE o.strategy_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY l.objective_id, s.id LIMIT 1000"
    );
    cx.rows(sql, &eyes.with(params![strategy])).await
}

/// The initiatives that the viewer may see and an objective can be linked to, the newest first.
pub async fn linkable(cx: &mut Cx) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title FROM subject s WHERE s.kind = 'initiatives.initiative' AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT 200"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// One more objective.
pub async fn insert(cx: &mut Cx, strategy: SubjectId, new: &NewObjective) -> db::Result<ObjectiveId> {
    let id = ObjectiveId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO strategy_objective (id, strategy_id, objective, business_goal, capability, measure)
               VALUES ($1, $2, $3, $4, $5, $6)";
    let NewObjective { objective, business_goal, capability, measure, .. } = new;
    cx.execute(sql, params![id, strategy, objective, business_goal, capability, measure]).await?;
    link(cx, id, &new.initiatives).await?;
    Ok(id)
}

/// Changes one of a strategy; whether there is one. Of its links those to the offered initiatives are set anew: others lead to
/// what this viewer may not see, and stay.
pub async fn update(
    cx: &mut Cx,
    strategy: SubjectId,
    id: ObjectiveId,
    to: &NewObjective,
    offered: &[SubjectId],
) -> db::Result<bool> {
    let sql = "UPDATE strategy_objective SET objective = $3, business_goal = $4, capability = $5, measure = $6
               WHERE id = $2 AND strategy_id = $1";
    let NewObjective { objective, business_goal, capability, measure, .. } = to;
    if cx.execute(sql, params![strategy, id, objective, business_goal, capability, measure]).await? == 0 {
        return Ok(false);
    }
    for part in offered.chunks(128) {
        let sql = "DELETE FROM strategy_objective_initiative WHERE objective_id = $1 AND initiative_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![id], part);
        cx.execute(&sql, &params).await?;
    }
    link(cx, id, &to.initiatives).await?;
    Ok(true)
}

async fn link(cx: &mut Cx, id: ObjectiveId, initiatives: &[SubjectId]) -> db::Result<()> {
    for initiative in initiatives {
        let sql = "INSERT INTO strategy_objective_initiative (objective_id, initiative_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        cx.execute(sql, params![id, initiative]).await?;
    }
    Ok(())
}

/// Takes one of a strategy away; whether there was one.
pub async fn delete(cx: &mut Cx, strategy: SubjectId, id: ObjectiveId) -> db::Result<bool> {
    let sql = "DELETE FROM strategy_objective_initiative WHERE objective_id IN
                   (SELECT id FROM strategy_objective WHERE id = $2 AND strategy_id = $1)";
    cx.execute(sql, params![strategy, id]).await?;
    let sql = "DELETE FROM strategy_objective WHERE id = $2 AND strategy_id = $1";
    Ok(cx.execute(sql, params![strategy, id]).await? > 0)
}
