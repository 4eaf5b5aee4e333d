//! The SQL of agreements.

use super::model::{Agreement, NewAgreement};
use crate::day::Day;
use db::{Cx, params};
use kernel::{AgreementId, PersonId, Timestamp};
use std::collections::HashMap;

db::row! {
    struct Row {
        id: AgreementId,
        recorded_by: PersonId,
        staff_representative: String,
        privacy_officer: String,
        signed_on: i64,
        counts_from: i64,
        wording: String,
        by_unit: bool,
        by_space: bool,
        confirmed_by: Option<PersonId>,
        confirmed_at: Option<Timestamp>,
        ended_by: Option<PersonId>,
        ended_at: Option<Timestamp>,
        end_reason: Option<String>,
        replaced_by: Option<AgreementId>,
        erased: Option<bool>,
    }
}

macro_rules! agreements {
    ($rest:literal) => {
        concat!(
            "SELECT g.id, g.recorded_by, g.staff_representative, g.privacy_officer, g.signed_on, g.counts_from, g.wording,
                    g.by_unit, g.by_space, c.confirmed_by, c.confirmed_at, e.ended_by, e.ended_at, e.reason, e.replaced_by,
                    e.erased
             FROM measure_agreement g LEFT JOIN measure_agreement_confirmation c ON c.agreement_id = g.id
             LEFT JOIN measure_agreement_ending e ON e.agreement_id = g.id ",
            $rest
        )
    };
}

/// All agreements, the newest first, without the measures that they allow.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Agreement>> {
    let rows: Vec<Row> = cx.rows(agreements!("ORDER BY g.id DESC"), params![]).await?;
    Ok(rows.into_iter().map(|row| agreement(row, Vec::new())).collect())
}

/// One agreement.
pub async fn find(cx: &mut Cx, id: AgreementId) -> db::Result<Option<Agreement>> {
    let row = cx.optional::<Row>(agreements!("WHERE g.id = $1"), params![id]).await?;
    with_measures(cx, row).await
}

/// The one that holds.
pub async fn in_force(cx: &mut Cx) -> db::Result<Option<Agreement>> {
    let sql = agreements!("WHERE c.agreement_id IS NOT NULL AND e.agreement_id IS NULL ORDER BY g.id DESC LIMIT 1");
    let row = cx.optional::<Row>(sql, params![]).await?;
    with_measures(cx, row).await
}

/// The one that somebody recorded with this key.
pub async fn by_key(cx: &mut Cx, author: PersonId, key: &str) -> db::Result<Option<Agreement>> {
    let sql = agreements!("WHERE g.recorded_by = $1 AND g.client_key = $2");
    let row = cx.optional::<Row>(sql, params![author, key]).await?;
    with_measures(cx, row).await
}

/// Takes turns with everybody else who changes which agreement holds.
pub async fn lock(cx: &mut Cx) -> db::Result<()> {
    cx.rows::<i64>("SELECT id FROM measure_agreement ORDER BY id {FOR_UPDATE}", params![]).await.map(drop)
}

pub async fn insert(
    cx: &mut Cx,
    id: AgreementId,
    by: PersonId,
    new: &NewAgreement,
    key: Option<&str>,
) -> db::Result<()> {
    let sql =
        "INSERT INTO measure_agreement (id, recorded_by, staff_representative, privacy_officer, signed_on, counts_from,
                   wording, by_unit, by_space, client_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let params = params![
        id,
        by,
        new.staff_representative,
        new.privacy_officer,
        new.signed_on,
        new.counts_from,
        new.wording,
        new.by_unit,
        new.by_space,
        key
    ];
    cx.execute(sql, params).await?;
    for measure in &new.measures {
        let sql = "INSERT INTO measure_agreement_scope (agreement_id, measure) VALUES ($1, $2)";
        cx.execute(sql, params![id, measure]).await?;
    }
    Ok(())
}

pub async fn confirm(cx: &mut Cx, id: AgreementId, by: PersonId) -> db::Result<()> {
    let sql =
        "INSERT INTO measure_agreement_confirmation (agreement_id, confirmed_by, confirmed_at) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, by, cx.now()]).await.map(drop)
}

/// How an agreement ends.
pub struct Ending<'a> {
    pub by: PersonId,
    pub reason: &'a str,
    pub replaced_by: Option<AgreementId>,
    pub erased: bool,
}

pub async fn end(cx: &mut Cx, id: AgreementId, ending: &Ending<'_>) -> db::Result<()> {
    let sql = "INSERT INTO measure_agreement_ending (agreement_id, ended_by, ended_at, reason, replaced_by, erased)
               VALUES ($1, $2, $3, $4, $5, $6)";
    let now = cx.now();
    cx.execute(sql, params![id, ending.by, now, ending.reason, ending.replaced_by, ending.erased]).await.map(drop)
}

/// Deletes all that was collected.
pub async fn erase(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM measure_value", params![]).await?;
    cx.execute("DELETE FROM measure_activity", params![]).await?;
    cx.execute("DELETE FROM measure_day", params![]).await.map(drop)
}

/// Deletes what was collected and is allowed no more.
pub async fn erase_beyond(cx: &mut Cx, now: &Agreement) -> db::Result<()> {
    let sql = "DELETE FROM measure_value WHERE measure NOT IN (
                   SELECT sc.measure FROM measure_agreement_scope sc WHERE sc.agreement_id = $1)";
    cx.execute(sql, params![now.id]).await?;
    for (kinds, allowed) in [([1_i64, 1], now.by_space), ([2, 3], now.by_unit)] {
        if !allowed {
            let sql = "DELETE FROM measure_value WHERE scope_kind = $1 OR scope_kind = $2";
            cx.execute(sql, params![kinds[0], kinds[1]]).await?;
            let sql = "DELETE FROM measure_activity WHERE scope_kind = $1 OR scope_kind = $2";
            cx.execute(sql, params![kinds[0], kinds[1]]).await?;
        }
    }
    Ok(())
}

/// Whether anything is kept that was collected.
pub async fn is_anything_kept(cx: &mut Cx) -> db::Result<bool> {
    Ok(cx.optional::<i64>("SELECT day FROM measure_day LIMIT 1", params![]).await?.is_some())
}

/// The names of these people.
pub async fn names(cx: &mut Cx, people: &[PersonId]) -> db::Result<HashMap<PersonId, String>> {
    let mut names = HashMap::new();
    for some in people.chunks(100) {
        let (sql, params) = db::in_list("SELECT id, name FROM person WHERE id IN ({LIST})", params![], some);
        names.extend(cx.rows::<(PersonId, String)>(&sql, &params).await?);
    }
    Ok(names)
}

async fn with_measures(cx: &mut Cx, row: Option<Row>) -> db::Result<Option<Agreement>> {
    let Some(row) = row else { return Ok(None) };
    let sql = "SELECT measure FROM measure_agreement_scope WHERE agreement_id = $1 ORDER BY measure";
    let measures = cx.rows(sql, params![row.id]).await?;
    Ok(Some(agreement(row, measures)))
}

fn agreement(row: Row, measures: Vec<String>) -> Agreement {
    Agreement {
        id: row.id,
        recorded_by: row.recorded_by,
        staff_representative: row.staff_representative,
        privacy_officer: row.privacy_officer,
        signed_on: Day::new(row.signed_on),
        counts_from: Day::new(row.counts_from),
        wording: row.wording,
        by_unit: row.by_unit,
        by_space: row.by_space,
        measures,
        confirmed_by: row.confirmed_by,
        confirmed_at: row.confirmed_at,
        ended_by: row.ended_by,
        ended_at: row.ended_at,
        end_reason: row.end_reason.unwrap_or_default(),
        replaced_by: row.replaced_by,
        erased: row.erased.unwrap_or_default(),
    }
}
