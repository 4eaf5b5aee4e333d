//! The SQL of mandates.

use crate::experiments::{DataLevel, Limits};
use db::{Cx, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// A mandate.
    pub struct Mandate {
        /// The decision that gives it.
        pub decision: SubjectId,
        /// The space of the council.
        pub space: SpaceId,
        /// Longest time-box, in days.
        pub most_days: i64,
        /// Most people in one experiment.
        pub most_people: i64,
        /// Highest cost of one.
        pub most_cost: i64,
        /// Most sensitive data; see [`DataLevel`].
        pub data_level: String,
        /// When an experiment must be stopped in any case.
        pub stop_rules: String,
        /// Who signed it.
        pub signed_by: Option<PersonId>,
        /// When.
        pub signed_at: Option<Timestamp>,
        /// When it ended.
        pub ended_at: Option<Timestamp>,
    }
}

impl Mandate {
    /// Its limits.
    #[must_use]
    pub fn limits(&self) -> Limits {
        let data = DataLevel::stored(&self.data_level);
        Limits { days: self.most_days, people: self.most_people, cost: self.most_cost, data }
    }
}

/// A decision gives a mandate, which nobody has signed yet.
pub async fn offer(cx: &mut Cx, decision: SubjectId, space: SpaceId) -> db::Result<()> {
    let sql = "INSERT INTO mandate (decision_id, space_id, most_days, most_people, most_cost, data_level, stop_rules)
               VALUES ($1, $2, 90, 50, 0, 'internal', '') ON CONFLICT DO NOTHING";
    cx.execute(sql, params![decision, space]).await.map(drop)
}

/// What a leader of IT signs.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Its limits.
    pub limits: Limits,
    /// When an experiment must be stopped in any case.
    pub stop_rules: String,
}

/// Sets the limits and signs.
pub async fn sign(cx: &mut Cx, decision: SubjectId, by: PersonId, terms: &Terms) -> db::Result<()> {
    let sql = "UPDATE mandate SET most_days = $2, most_people = $3, most_cost = $4, data_level = $5, stop_rules = $6,
                   signed_by = $7, signed_at = $8 WHERE decision_id = $1 AND ended_at IS NULL";
    let Limits { days, people, cost, data } = terms.limits;
    let (level, now) = (data.name(), cx.now());
    let params = params![decision, days, people, cost, level, terms.stop_rules, by, now];
    cx.execute(sql, params).await.map(drop)
}

/// It holds no more.
pub async fn end(cx: &mut Cx, decision: SubjectId) -> db::Result<bool> {
    let sql = "UPDATE mandate SET ended_at = $2 WHERE decision_id = $1 AND ended_at IS NULL";
    Ok(cx.execute(sql, params![decision, cx.now()]).await? > 0)
}

macro_rules! mandates {
    ($rest:expr) => {
        concat!(
            "SELECT m.decision_id, m.space_id, m.most_days, m.most_people, m.most_cost, m.data_level, m.stop_rules, m.signed_by,
                    m.signed_at, m.ended_at FROM mandate m {EACH} JOIN subject s ON s.id = m.decision_id WHERE s.state <> 2",
            $rest
        )
    };
}

/// Those that hold for the whole house: a mandate covers whoever tries something, also who does not read its council's papers.
pub async fn in_force(cx: &mut Cx) -> db::Result<Vec<Mandate>> {
    let sql = mandates!(" AND m.signed_at IS NOT NULL AND m.ended_at IS NULL ORDER BY m.decision_id DESC LIMIT 50");
    cx.rows(sql, params![]).await
}

/// Those whose decision the viewer may see, the newest first.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Mandate>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = mandates!(concat!(" AND ", visible!("s.audience_id", "s.id"), " ORDER BY m.decision_id DESC LIMIT 50"));
    cx.rows(sql, &eyes.with(params![])).await
}

/// The one of a decision that was found for this viewer.
pub async fn load(cx: &mut Cx, decision: SubjectId) -> db::Result<Option<Mandate>> {
    cx.optional(mandates!(" AND m.decision_id = $1"), params![decision]).await
}
