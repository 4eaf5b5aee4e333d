//! The SQL that changes risks. Their history is only ever added to.

use crate::indicators::Indicator;
use crate::risks::model::{Assessment, Mitigation, RiskKind, Treatment, What};
use db::{Cx, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};

/// What a risk says besides its text.
#[derive(Clone, Debug)]
pub struct Columns {
    /// What sort of harm it is.
    pub kind: RiskKind,
    /// What is done about it.
    pub treatment: Treatment,
    /// What makes it smaller.
    pub mitigation: String,
    /// Who is named as its owner.
    pub owner: Option<PersonId>,
    /// When they accepted.
    pub accepted_at: Option<Timestamp>,
    /// The code of a capability, or empty.
    pub capability: String,
    /// What it is watched by.
    pub indicator: Indicator,
}

/// What is said of a risk once, when it is recorded, and changed by verbs of their own.
#[derive(Clone, Copy, Debug)]
pub struct Beginning {
    /// How large it is.
    pub assessment: Assessment,
    /// How far its mitigation is.
    pub mitigation_state: Mitigation,
    /// When it is looked at again.
    pub review_on: Timestamp,
}

/// A new risk for a subject that was just made.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    space: SpaceId,
    columns: &Columns,
    begins: &Beginning,
) -> db::Result<()> {
    let sql = "INSERT INTO risks_risk (subject_id, space_id, kind, likelihood, impact, after_likelihood, after_impact, treatment,
                   mitigation, mitigation_state, owner_id, accepted_at, review_on, capability, measure, indicator, direction, limit_value)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
    let Assessment { before, after } = begins.assessment;
    let (kind, treatment, state) = (columns.kind.name(), columns.treatment.name(), begins.mitigation_state.name());
    let Indicator { measure, name, direction, limit } = &columns.indicator;
    let params = params![
        id,
        space,
        kind,
        before.likelihood,
        before.impact,
        after.likelihood,
        after.impact,
        treatment,
        columns.mitigation,
        state,
        columns.owner,
        columns.accepted_at,
        begins.review_on,
        columns.capability,
        measure,
        name,
        direction,
        limit
    ];
    cx.execute(sql, params).await.map(drop)
}

/// It says something else from now on.
pub async fn update(cx: &mut Cx, id: SubjectId, columns: &Columns) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET kind = $2, treatment = $3, mitigation = $4, owner_id = $5, accepted_at = $6, capability = $7,
                   measure = $8, indicator = $9, direction = $10, limit_value = $11 WHERE subject_id = $1";
    let Indicator { measure, name, direction, limit } = &columns.indicator;
    let (kind, treatment) = (columns.kind.name(), columns.treatment.name());
    let params = params![
        id,
        kind,
        treatment,
        columns.mitigation,
        columns.owner,
        columns.accepted_at,
        columns.capability,
        measure,
        name,
        direction,
        limit
    ];
    cx.execute(sql, params).await.map(drop)
}

/// It threatens these things, and no others.
pub async fn set_threats(cx: &mut Cx, id: SubjectId, threatens: &[SubjectId]) -> db::Result<()> {
    cx.execute("DELETE FROM risks_threat WHERE risk_id = $1", params![id]).await?;
    for subject in threatens {
        let sql = "INSERT INTO risks_threat (risk_id, subject_id) VALUES ($1, $2) ON CONFLICT (risk_id, subject_id) DO NOTHING";
        cx.execute(sql, params![id, subject]).await?;
    }
    Ok(())
}

/// It is judged otherwise.
pub async fn assess(cx: &mut Cx, id: SubjectId, Assessment { before, after }: Assessment) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET likelihood = $2, impact = $3, after_likelihood = $4, after_impact = $5 WHERE subject_id = $1";
    let params = params![id, before.likelihood, before.impact, after.likelihood, after.impact];
    cx.execute(sql, params).await.map(drop)
}

/// Its mitigation is so far.
pub async fn mitigate(cx: &mut Cx, id: SubjectId, state: Mitigation) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET mitigation_state = $2 WHERE subject_id = $1";
    cx.execute(sql, params![id, state.name()]).await.map(drop)
}

/// Its owner, and since when they accepted.
pub async fn own(cx: &mut Cx, id: SubjectId, owner: Option<PersonId>, accepted: Option<Timestamp>) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET owner_id = $2, accepted_at = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, owner, accepted]).await.map(drop)
}

/// Somebody looked at it; the next time is set.
pub async fn review(cx: &mut Cx, id: SubjectId, next: Timestamp) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET reviewed_at = $2, review_on = $3, due_told_at = NULL WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), next]).await.map(drop)
}

/// Its owner was told that its day of review is over.
pub async fn told(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE risks_risk SET due_told_at = $2 WHERE subject_id = $1", params![id, cx.now()]).await.map(drop)
}

/// It is closed, or open again where nothing is given.
pub async fn close(cx: &mut Cx, id: SubjectId, at: Option<Timestamp>, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE risks_risk SET closed_at = $2, closed_by = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, at, by]).await.map(drop)
}

/// Adds to its history: what, by the viewer or by the program, from what to what, and why.
pub async fn change(
    cx: &mut Cx,
    id: SubjectId,
    what: What,
    (earlier, later): (&str, &str),
    reason: &str,
) -> db::Result<()> {
    let by = cx.viewer().person();
    change_by(cx, id, what, by, (earlier, later), reason).await
}

/// The same by somebody, as imports need it.
pub async fn change_by(
    cx: &mut Cx,
    id: SubjectId,
    what: What,
    by: Option<PersonId>,
    (earlier, later): (&str, &str),
    reason: &str,
) -> db::Result<()> {
    // Several things may become of a risk in one moment: they keep their order.
    let last: i64 = cx.row("SELECT COALESCE(MAX(id), 0) FROM risks_change WHERE risk_id = $1", params![id]).await?;
    let change = RevisionId::compose(cx.now(), cx.bits()).max(RevisionId::new(last + 1));
    let sql = "INSERT INTO risks_change (id, risk_id, what, by_id, earlier, later, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    cx.execute(sql, params![change, id, what.name(), by, earlier, later, reason]).await.map(drop)
}

db::row! {
    /// Something that became of a risk.
    pub struct Change {
        /// Its id has the moment.
        pub id: RevisionId,
        /// See [`What`].
        pub what_name: String,
        /// Who did it; nobody: the program.
        pub by: Option<PersonId>,
        /// From what.
        pub earlier: String,
        /// To what.
        pub later: String,
        /// Why.
        pub reason: String,
    }
}

/// All that became of it, newest first.
pub async fn changes(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Change>> {
    let sql = "SELECT id, what, by_id, earlier, later, reason FROM risks_change WHERE risk_id = $1 ORDER BY id DESC LIMIT 500";
    cx.rows(sql, params![id]).await
}
