//! The SQL of initiatives.

use super::model::{Stage, stage};
use crate::values::Yardstick;
use db::{Cx, in_list, params};
use kernel::{PersonId, Reach, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// What only an initiative knows.
    pub struct Initiative {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// See [`super::model::Side`].
        pub side: String,
        /// What it means on the other side, in a sentence; empty while nobody said.
        pub other_side: String,
        /// The code of the business capability that it serves; may be empty.
        pub capability: String,
        /// Who in IT supports it.
        pub supporter: Option<PersonId>,
        /// What is measured.
        pub measure: String,
        /// In what.
        pub unit: String,
        /// Which way is better.
        pub better: String,
        /// The value before it began.
        pub baseline: Option<f64>,
        /// Where it should get.
        pub target: Option<f64>,
        /// Until when.
        pub target_on: Option<Timestamp>,
        /// When it began.
        pub started_at: Option<Timestamp>,
        /// When it ended.
        pub ended_at: Option<Timestamp>,
        /// How.
        pub ending: Option<String>,
        /// Why.
        pub ending_reason: Option<String>,
    }
}

impl Initiative {
    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        stage(self.started_at, self.ending.as_deref())
    }
    /// What it is measured by.
    #[must_use]
    pub fn yardstick(&self) -> Yardstick {
        Yardstick {
            measure: self.measure.clone(),
            unit: self.unit.clone(),
            better: self.better.clone(),
            baseline: self.baseline,
            target: self.target,
        }
    }
}

/// What an initiative is begun with or changed to.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// See [`super::model::Side`].
    pub side: String,
    /// What it means on the other side.
    pub other_side: String,
    /// The code of a capability, or empty.
    pub capability: String,
    /// Who in IT supports it.
    pub supporter: Option<PersonId>,
    /// What it is measured by.
    pub stick: Yardstick,
    /// Until when the target should be reached.
    pub target_on: Option<Timestamp>,
}

const COLUMNS: &str =
    "i.subject_id, i.space_id, i.side, i.other_side, i.capability, i.supporter_id, i.measure, i.unit, i.better,
    i.baseline, i.target, i.target_on, i.started_at, i.ended_at, i.ending, i.ending_reason";

/// A new initiative for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, new: &Facts) -> db::Result<()> {
    let sql = "INSERT INTO initiative (subject_id, space_id, side, other_side, capability, supporter_id, measure, unit, better,
                   baseline, target, target_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let Facts { side, other_side, capability, supporter, stick, target_on } = new;
    let Yardstick { measure, unit, better, baseline, target } = stick;
    let params =
        params![id, space, side, other_side, capability, supporter, measure, unit, better, baseline, target, target_on];
    cx.execute(sql, params).await.map(drop)
}

/// Changes it.
pub async fn update(cx: &mut Cx, id: SubjectId, to: &Facts) -> db::Result<()> {
    let sql =
        "UPDATE initiative SET side = $2, other_side = $3, capability = $4, supporter_id = $5, measure = $6, unit = $7,
                   better = $8, baseline = $9, target = $10, target_on = $11 WHERE subject_id = $1";
    let Facts { side, other_side, capability, supporter, stick, target_on } = to;
    let Yardstick { measure, unit, better, baseline, target } = stick;
    let params =
        params![id, side, other_side, capability, supporter, measure, unit, better, baseline, target, target_on];
    cx.execute(sql, params).await.map(drop)
}

/// What only it knows, for a subject that was found for this viewer.
pub async fn load(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Initiative>> {
    cx.optional(&format!("SELECT {COLUMNS} FROM initiative i WHERE i.subject_id = $1"), params![id]).await
}

/// It is under way.
pub async fn start(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let sql = "UPDATE initiative SET started_at = $2 WHERE subject_id = $1 AND started_at IS NULL";
    cx.execute(sql, params![id, cx.now()]).await.map(drop)
}

/// It is over.
pub async fn end(cx: &mut Cx, id: SubjectId, by: PersonId, ending: &str, reason: &str) -> db::Result<()> {
    let sql = "UPDATE initiative SET ended_at = $2, ended_by = $3, ending = $4, ending_reason = $5
               WHERE subject_id = $1 AND ended_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by, ending, reason]).await.map(drop)
}

/// It goes on.
pub async fn resume(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let sql = "UPDATE initiative SET ended_at = NULL, ended_by = NULL, ending = NULL, ending_reason = NULL WHERE subject_id = $1";
    cx.execute(sql, params![id]).await.map(drop)
}

db::row! {
    /// An initiative in a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// Its name.
        pub name: String,
        /// See [`super::model::Side`].
        pub side: String,
        /// How far its audience reaches.
        pub reach: Reach,
        /// When it began.
        pub started_at: Option<Timestamp>,
        /// How it ended.
        pub ending: Option<String>,
        /// What is measured.
        pub measure: String,
        /// In what.
        pub unit: String,
        /// Which way is better.
        pub better: String,
        /// The value before it began.
        pub baseline: Option<f64>,
        /// Where it should get.
        pub target: Option<f64>,
        /// The newest value.
        pub newest: Option<f64>,
        /// Who in IT supports it.
        pub supporter: Option<PersonId>,
    }
}

impl Listed {
    /// What it is measured by.
    #[must_use]
    pub fn yardstick(&self) -> Yardstick {
        Yardstick {
            measure: self.measure.clone(),
            unit: self.unit.clone(),
            better: self.better.clone(),
            baseline: self.baseline,
            target: self.target,
        }
    }
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.title, i.side, a.base, i.started_at, i.ending, i.measure, i.unit, i.better, i.baseline, i.target,
                    (SELECT v.value FROM initiative_value v WHERE v.id = (SELECT MAX(w.id) FROM initiative_value w
                         WHERE w.subject_id = s.id AND w.struck_at IS NULL AND w.measured_on = (SELECT MAX(x.measured_on)
                             FROM initiative_value x WHERE x.subject_id = s.id AND x.struck_at IS NULL))), i.supporter_id
             FROM initiative i {EACH} JOIN subject s ON s.id = i.subject_id JOIN audience a ON a.id = s.audience_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// Those that the viewer may see, under way first, then planned, then over; in each the newest first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = listed!(
        " ORDER BY CASE WHEN i.ending IS NOT NULL THEN 2 WHEN i.started_at IS NULL THEN 1 ELSE 0 END, s.id DESC LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
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
