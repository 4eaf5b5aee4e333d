//! The SQL of risks: here what reads them, beside it what changes them.

pub mod writing;

use super::model::{Assessment, Level, Mitigation, RiskKind, Treatment};
use crate::indicators::Indicator;
use db::{Cx, in_list, params};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A risk.
    pub struct Risk {
        /// Its subject.
        pub id: SubjectId,
        /// Where it lives.
        pub space: SpaceId,
        /// The event.
        pub title: String,
        /// See [`RiskKind`].
        pub kind_name: String,
        /// From 1 to 5, before the mitigation.
        pub likelihood: i64,
        /// The same.
        pub impact: i64,
        /// From 1 to 5, after it.
        pub after_likelihood: i64,
        /// The same.
        pub after_impact: i64,
        /// See [`Treatment`].
        pub treatment_name: String,
        /// What makes it smaller, as it was typed.
        pub mitigation: String,
        /// See [`Mitigation`].
        pub mitigation_name: String,
        /// Who is named as its owner.
        pub owner: Option<PersonId>,
        /// Whether they have left, or belong to its space no more.
        pub owner_gone: bool,
        /// When they accepted.
        pub accepted_at: Option<Timestamp>,
        /// When it is looked at again.
        pub review_on: Timestamp,
        /// When somebody last did.
        pub reviewed_at: Option<Timestamp>,
        /// The code of a capability, or empty.
        pub capability: String,
        /// The id of a measure, or empty.
        pub measure: String,
        /// What is counted by hand, or empty.
        pub indicator_name: String,
        /// See [`crate::indicators::Direction`].
        pub direction_name: String,
        /// From where on it is too much.
        pub limit: Option<f64>,
        /// The newest value that is known.
        pub value: Option<f64>,
        /// For which moment.
        pub value_at: Option<Timestamp>,
        /// Since when it is beyond the limit.
        pub over_since: Option<Timestamp>,
        /// When it was closed.
        pub closed_at: Option<Timestamp>,
    }
}

impl Risk {
    /// What sort of harm it is.
    #[must_use]
    pub fn kind(&self) -> RiskKind {
        RiskKind::stored(&self.kind_name)
    }
    /// What is done about it.
    #[must_use]
    pub fn treatment(&self) -> Treatment {
        Treatment::stored(&self.treatment_name)
    }
    /// How far its mitigation is.
    #[must_use]
    pub fn mitigation_state(&self) -> Mitigation {
        Mitigation::stored(&self.mitigation_name)
    }
    /// How large it is. What is stored was checked; a row that was not reads as the least.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        let level = |likelihood, impact| Level::new(likelihood, impact).unwrap_or(Level { likelihood: 1, impact: 1 });
        Assessment {
            before: level(self.likelihood, self.impact),
            after: level(self.after_likelihood, self.after_impact),
        }
    }
    /// What it is watched by.
    #[must_use]
    pub fn indicator(&self) -> Indicator {
        Indicator {
            measure: self.measure.clone(),
            name: self.indicator_name.clone(),
            direction: self.direction_name.clone(),
            limit: self.limit,
        }
    }
    /// Whether it is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
    /// Whether it is open and its day of review is over.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.is_open() && self.review_on <= now
    }
    /// Whether somebody owns it who accepted and is still there.
    #[must_use]
    pub const fn is_owned(&self) -> bool {
        self.owner.is_some() && self.accepted_at.is_some() && !self.owner_gone
    }
    /// One of which nothing is known yet.
    #[cfg(test)]
    pub fn plain(id: SubjectId, review_on: Timestamp) -> Self {
        Self {
            id,
            space: SpaceId::new(1),
            title: String::new(),
            kind_name: RiskKind::Other.name().to_owned(),
            likelihood: 1,
            impact: 1,
            after_likelihood: 1,
            after_impact: 1,
            treatment_name: String::new(),
            mitigation: String::new(),
            mitigation_name: String::new(),
            owner: None,
            owner_gone: false,
            accepted_at: None,
            review_on,
            reviewed_at: None,
            capability: String::new(),
            measure: String::new(),
            indicator_name: String::new(),
            direction_name: String::new(),
            limit: None,
            value: None,
            value_at: None,
            over_since: None,
            closed_at: None,
        }
    }
}

/// The columns of [`Risk`], of those that the viewer may see.
macro_rules! risks {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.space_id, s.title, r.kind, r.likelihood, r.impact, r.after_likelihood, r.after_impact, r.treatment,
                    r.mitigation, r.mitigation_state, r.owner_id,
                    CAST(CASE WHEN r.owner_id IS NULL OR ",
            owner_is_there!(),
            " THEN 0 ELSE 1 END AS BIGINT), r.accepted_at, r.review_on, r.reviewed_at, r.capability, r.measure, r.indicator,
                    r.direction, r.limit_value, r.value, r.value_at, r.over_since, r.closed_at
             FROM risks_risk r {EACH} JOIN subject s ON s.id = r.subject_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// Holds where the owner of a risk `r` still works here and belongs to its space.
macro_rules! owner_is_there {
    () => {
        "EXISTS (SELECT 1 FROM person p JOIN membership m ON m.person_id = p.id AND m.space_id = r.space_id
                 WHERE p.id = r.owner_id AND p.left_at IS NULL AND p.kind = 1)"
    };
}
pub(crate) use owner_is_there;

/// One risk that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Risk>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(risks!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// All that the viewer may see, newest first.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Risk>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(risks!(" ORDER BY s.id DESC LIMIT $4"), &eyes.with(params![limit])).await
}

/// The open risks that threaten a subject, of those that the viewer may see.
pub async fn threatening(cx: &mut Cx, subject: SubjectId) -> db::Result<Vec<Risk>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = risks!(
        " AND r.closed_at IS NULL AND EXISTS (SELECT 1 FROM risks_threat x WHERE x.risk_id = s.id AND x.subject_id = $4)
          ORDER BY s.id DESC LIMIT 50"
    );
    cx.rows(sql, &eyes.with(params![subject])).await
}

/// Those that a measure watches, whoever sees them: for the program itself.
pub async fn watched(cx: &mut Cx, above: SubjectId, limit: usize) -> db::Result<Vec<Risk>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = risks!(" AND r.measure <> '' AND s.id > $4 ORDER BY s.id LIMIT $5");
    cx.rows(sql, &eyes.with(params![above, limit])).await
}

/// The open ones whose day of review is over and of whom nobody was told.
pub async fn to_tell(cx: &mut Cx) -> db::Result<Vec<Risk>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = risks!(
        " AND r.closed_at IS NULL AND r.review_on <= $4 AND r.due_told_at IS NULL ORDER BY r.review_on, s.id LIMIT 500"
    );
    cx.rows(sql, &eyes.with(params![cx.now()])).await
}

/// Many risks, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Risk>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(risks!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Risk>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// What it threatens, whether the viewer may see it or not: each is looked up for them.
pub async fn threats(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<SubjectId>> {
    cx.rows("SELECT subject_id FROM risks_threat WHERE risk_id = $1 ORDER BY subject_id LIMIT 50", params![id]).await
}
