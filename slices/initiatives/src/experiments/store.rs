//! The SQL of experiments.

use super::model::{Stage, stage};
use crate::values::Yardstick;
use db::{Cx, in_list, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// What only an experiment knows.
    pub struct Experiment {
        /// Its subject.
        pub id: SubjectId,
        /// Where it is written down.
        pub space: SpaceId,
        /// Who answers for it.
        pub owner: PersonId,
        /// For which function.
        pub function: String,
        /// Whom it is for.
        pub side: String,
        /// The code of the business capability that it serves; may be empty.
        pub capability: String,
        /// The initiative that it belongs to.
        pub initiative: Option<SubjectId>,
        /// What it came from.
        pub from: Option<SubjectId>,
        /// The space in which it takes place.
        pub runs_in: Option<SpaceId>,
        /// What is measured.
        pub measure: String,
        /// In what.
        pub unit: String,
        /// Which way is better.
        pub better: String,
        /// The value before.
        pub baseline: Option<f64>,
        /// The value from which on the belief holds.
        pub threshold: Option<f64>,
        /// How long it takes, in days.
        pub days: i64,
        /// How many people are in it.
        pub people: i64,
        /// What it costs at most, in the organisation's money.
        pub cost: i64,
        /// See [`super::model::DataLevel`].
        pub data_level: String,
        /// What it must not do.
        pub guardrails: String,
        /// When it is stopped before its time.
        pub stop_rule: String,
        /// When it began.
        pub started_at: Option<Timestamp>,
        /// When its time is over.
        pub ends_at: Option<Timestamp>,
        /// The mandate under which it began.
        pub mandate: Option<SubjectId>,
        /// The decision that allowed it where no mandate did.
        pub approval: Option<SubjectId>,
        /// When it was decided.
        pub closed_at: Option<Timestamp>,
        /// What was decided.
        pub verdict: Option<String>,
        /// The value at the end.
        pub result: Option<f64>,
        /// What was learned.
        pub learned: Option<String>,
    }
}

impl Experiment {
    /// Where it stands.
    #[must_use]
    pub fn stage(&self, now: Timestamp) -> Stage {
        stage(self.ends_at, self.verdict.as_deref(), now)
    }
    /// What it is measured by.
    #[must_use]
    pub fn yardstick(&self) -> Yardstick {
        Yardstick {
            measure: self.measure.clone(),
            unit: self.unit.clone(),
            better: self.better.clone(),
            baseline: self.baseline,
            target: self.threshold,
        }
    }
}

/// What somebody wants to try.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Who answers for it.
    pub owner: PersonId,
    /// For which function.
    pub function: String,
    /// Whom it is for.
    pub side: String,
    /// The code of a capability, or empty.
    pub capability: String,
    /// The initiative that it belongs to.
    pub initiative: Option<SubjectId>,
    /// What it came from.
    pub from: Option<SubjectId>,
    /// The space in which it takes place.
    pub runs_in: Option<SpaceId>,
    /// What it is measured by; the target is the threshold.
    pub stick: Yardstick,
    /// How long, in days.
    pub days: i64,
    /// How many people.
    pub people: i64,
    /// What it costs at most.
    pub cost: i64,
    /// How sensitive its data are.
    pub data_level: String,
    /// What it must not do.
    pub guardrails: String,
    /// When it is stopped before its time.
    pub stop_rule: String,
}

/// A new experiment for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, plan: &Plan) -> db::Result<()> {
    let sql = "INSERT INTO experiment (subject_id, space_id, from_id, owner_id, function, side, capability, days, people, cost,
                   measure, unit, better, data_level, guardrails, stop_rule)
               VALUES ($1, $2, $3, $4, '', '', '', 0, 0, 0, '', '', '', '', '', '')";
    cx.execute(sql, params![id, space, plan.from, plan.owner]).await?;
    update(cx, id, plan).await
}

/// Changes one that has not begun. What it came from stays.
pub async fn update(cx: &mut Cx, id: SubjectId, plan: &Plan) -> db::Result<()> {
    let sql = "UPDATE experiment SET owner_id = $2, function = $3, side = $4, capability = $5, initiative_id = $6, runs_in = $7,
                   measure = $8, unit = $9, better = $10, baseline = $11, threshold = $12, days = $13, people = $14, cost = $15,
                   data_level = $16, guardrails = $17, stop_rule = $18 WHERE subject_id = $1 AND started_at IS NULL";
    let Plan { owner, function, side, capability, initiative, runs_in, days, people, cost, .. } = plan;
    let Plan { data_level, guardrails, stop_rule, .. } = plan;
    let Yardstick { measure, unit, better, baseline, target } = &plan.stick;
    let params = params![
        id, owner, function, side, capability, initiative, runs_in, measure, unit, better, baseline, target, days,
        people, cost, data_level, guardrails, stop_rule
    ];
    cx.execute(sql, params).await.map(drop)
}

/// It has begun, under a mandate or by a decision.
pub async fn start(
    cx: &mut Cx,
    id: SubjectId,
    ends: Timestamp,
    mandate: Option<SubjectId>,
    approval: Option<SubjectId>,
) -> db::Result<()> {
    let sql = "UPDATE experiment SET started_at = $2, ends_at = $3, mandate_id = $4, approval_id = $5
               WHERE subject_id = $1 AND started_at IS NULL";
    cx.execute(sql, params![id, cx.now(), ends, mandate, approval]).await.map(drop)
}

/// It is decided.
pub async fn close(
    cx: &mut Cx,
    id: SubjectId,
    by: PersonId,
    (verdict, result, learned): (&str, Option<f64>, &str),
) -> db::Result<()> {
    let sql = "UPDATE experiment SET closed_at = $2, closed_by = $3, verdict = $4, result = $5, learned = $6
               WHERE subject_id = $1 AND closed_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by, verdict, result, learned]).await.map(drop)
}

const COLUMNS: &str = "e.subject_id, e.space_id, e.owner_id, e.function, e.side, e.capability, e.initiative_id, e.from_id,
    e.runs_in, e.measure, e.unit, e.better, e.baseline, e.threshold, e.days, e.people, e.cost, e.data_level, e.guardrails,
    e.stop_rule, e.started_at, e.ends_at, e.mandate_id, e.approval_id, e.closed_at, e.verdict, e.result, e.learned";

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Experiment>> {
    cx.optional(&format!("SELECT {COLUMNS} FROM experiment e WHERE e.subject_id = $1"), params![id]).await
}

/// A decision that governs it, the newest: whoever asks has seen the experiment.
pub async fn approval(cx: &mut Cx, id: SubjectId) -> db::Result<Option<SubjectId>> {
    let sql = "SELECT MAX(decision_id) FROM experiment_approval WHERE experiment_id = $1";
    cx.row(sql, params![id]).await
}

/// A decision governs it, if it is an experiment.
pub async fn approve(cx: &mut Cx, id: SubjectId, decision: SubjectId) -> db::Result<()> {
    let sql = "INSERT INTO experiment_approval (experiment_id, decision_id)
               SELECT e.subject_id, $2 FROM experiment e WHERE e.subject_id = $1 ON CONFLICT DO NOTHING";
    cx.execute(sql, params![id, decision]).await.map(drop)
}

/// A decision governs nothing any more.
pub async fn unapprove(cx: &mut Cx, decision: SubjectId) -> db::Result<()> {
    cx.execute("DELETE FROM experiment_approval WHERE decision_id = $1", params![decision]).await.map(drop)
}

db::row! {
    /// An experiment in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// Who answers for it.
        pub owner: PersonId,
        /// For which function.
        pub function: String,
        /// Whom it is for.
        pub side: String,
        /// How far its audience reaches.
        pub reach: Reach,
        /// When its time is over.
        pub ends_at: Option<Timestamp>,
        /// What was decided.
        pub verdict: Option<String>,
        /// The mandate under which it began.
        pub mandate: Option<SubjectId>,
    }
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.title, e.owner_id, e.function, e.side, a.base, e.ends_at, e.verdict, e.mandate_id
             FROM experiment e {EACH} JOIN subject s ON s.id = e.subject_id JOIN audience a ON a.id = s.audience_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// Those that the viewer may see: running first, the soonest over first; then ideas; then decided ones, newest first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = listed!(
        " ORDER BY CASE WHEN e.verdict IS NOT NULL THEN 2 WHEN e.ends_at IS NULL THEN 1 ELSE 0 END,
                   CASE WHEN e.verdict IS NULL THEN e.ends_at ELSE -e.closed_at END, s.id DESC LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

/// Those of an initiative.
pub async fn of_initiative(cx: &mut Cx, initiative: SubjectId) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(listed!(" AND e.initiative_id = $4 ORDER BY s.id DESC LIMIT 50"), &eyes.with(params![initiative])).await
}

/// Those that came of something.
pub async fn came_of(cx: &mut Cx, from: SubjectId) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(listed!(" AND e.from_id = $4 ORDER BY s.id DESC LIMIT 20"), &eyes.with(params![from])).await
}

/// Many of them, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Listed>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(listed!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Listed>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}
