//! The SQL of evidence.

use super::model::Source;
use db::{Cx, params};
use kernel::{FactId, PersonId, RevisionId, SpaceId, Timestamp};

db::row! {
    /// What a condition came to when it was last looked at.
    pub struct Reading {
        /// Its place in the rule.
        pub place: i64,
        /// See [`Source`].
        pub source_name: String,
        /// Whether the condition holds.
        pub holds: bool,
        /// What the probe answered.
        pub value: Option<f64>,
        /// So many …
        pub part: Option<i64>,
        /// … of so many.
        pub whole: Option<i64>,
        /// Since when it holds, or does not.
        pub since: Timestamp,
        /// When it was looked at.
        pub read_at: Timestamp,
    }
}

db::row! {
    /// What a person states where the platform sees nothing.
    pub struct Statement {
        /// Its id has the moment in which it was stated.
        pub id: RevisionId,
        /// Of which action.
        pub action: String,
        /// Which condition, by its key.
        pub key: String,
        /// In which words.
        pub words: String,
        /// Where one can see it, or nothing.
        pub link: String,
        /// By whom.
        pub stated_by: PersonId,
        /// Who confirmed it.
        pub confirmed_by: Option<PersonId>,
        /// When.
        pub confirmed_at: Option<Timestamp>,
        /// Who withdrew it.
        pub withdrawn_by: Option<PersonId>,
        /// When.
        pub withdrawn_at: Option<Timestamp>,
    }
}

/// The conditions of an action as they were last looked at.
pub async fn readings(cx: &mut Cx, action: &str) -> db::Result<Vec<Reading>> {
    let sql = "SELECT place, state, holds, value, part, whole, since, read_at FROM plan_reading WHERE action = $1 ORDER BY place";
    cx.rows(sql, params![action]).await
}

/// The same of all actions.
pub async fn all_readings(cx: &mut Cx) -> db::Result<Vec<(String, Reading)>> {
    let sql = "SELECT action, place, state, holds, value, part, whole, since, read_at FROM plan_reading ORDER BY action, place";
    let rows: Vec<Named> = cx.rows(sql, params![]).await?;
    Ok(rows.into_iter().map(|named| (named.0, named.1)).collect())
}

struct Named(String, Reading);

impl db::FromRow for Named {
    fn from_row(row: &mut db::Row<'_>) -> db::Result<Self> {
        Ok(Self(row.next()?, Reading::from_row(row)?))
    }
}

/// What a condition came to.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Its place in the rule.
    pub place: usize,
    /// Where it comes from.
    pub source: Source,
    /// Whether it holds.
    pub holds: bool,
    /// What a probe answered.
    pub answer: evidence::Reading,
}

/// Keeps what a condition came to. Since when it is so stays where it was so before.
pub async fn keep(cx: &mut Cx, action: &str, found: &Found) -> db::Result<()> {
    let (part, whole) = found.answer.of.unzip();
    let sql = "INSERT INTO plan_reading (action, place, state, holds, value, part, whole, since, read_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
               ON CONFLICT (action, place) DO UPDATE SET state = $3, value = $5, part = $6, whole = $7, read_at = $8,
                   since = CASE WHEN plan_reading.holds = $4 THEN plan_reading.since ELSE $8 END, holds = $4";
    let value = db::Param::Real(found.answer.value);
    let (source, now) = (found.source.name(), cx.now());
    cx.execute(sql, params![action, found.place, source, found.holds, value, part, whole, now]).await.map(drop)
}

/// Forgets conditions that the rule does not have any more.
pub async fn forget_beyond(cx: &mut Cx, action: &str, count: usize) -> db::Result<()> {
    cx.execute("DELETE FROM plan_reading WHERE action = $1 AND place >= $2", params![action, count]).await.map(drop)
}

macro_rules! statements {
    ($rest:literal) => {
        concat!(
            "SELECT id, action, key_name, words, link, stated_by, confirmed_by, confirmed_at, withdrawn_by, withdrawn_at
             FROM plan_statement ",
            $rest
        )
    };
}

/// What was stated of an action, newest first.
pub async fn statements(cx: &mut Cx, action: &str) -> db::Result<Vec<Statement>> {
    cx.rows(statements!("WHERE action = $1 ORDER BY id DESC LIMIT 200"), params![action]).await
}

/// One statement.
pub async fn statement(cx: &mut Cx, id: RevisionId) -> db::Result<Option<Statement>> {
    cx.optional(statements!("WHERE id = $1"), params![id]).await
}

/// States something.
pub async fn state(
    cx: &mut Cx,
    action: &str,
    key: &str,
    words: &str,
    link: &str,
    by: PersonId,
) -> db::Result<RevisionId> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let sql =
        "INSERT INTO plan_statement (id, action, key_name, words, link, stated_by) VALUES ($1, $2, $3, $4, $5, $6)";
    cx.execute(sql, params![id, action, key, words, link, by]).await?;
    Ok(id)
}

/// A second person stands for it.
pub async fn confirm(cx: &mut Cx, id: RevisionId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE plan_statement SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1 AND confirmed_at IS NULL";
    cx.execute(sql, params![id, by, cx.now()]).await.map(drop)
}

/// It counts no more.
pub async fn withdraw(cx: &mut Cx, id: RevisionId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE plan_statement SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND withdrawn_at IS NULL";
    cx.execute(sql, params![id, by, cx.now()]).await.map(drop)
}

/// From which fact on to look.
pub async fn looked_upto(cx: &mut Cx) -> db::Result<Option<FactId>> {
    cx.optional("SELECT upto FROM plan_look WHERE id = 1", params![]).await
}

/// From which fact on to look next time.
pub async fn look_from(cx: &mut Cx, upto: FactId) -> db::Result<()> {
    let sql = "INSERT INTO plan_look (id, upto) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET upto = $1";
    cx.execute(sql, params![upto]).await.map(drop)
}

/// The plan's space, if it holds.
pub async fn space(cx: &mut Cx) -> db::Result<Option<SpaceId>> {
    cx.optional("SELECT space_id FROM plan_current WHERE adopted_at IS NOT NULL", params![]).await
}

/// Since when an action's evidence holds whole; nothing if it does not.
#[must_use]
pub fn held_since(readings: &[Reading]) -> Option<Timestamp> {
    let holds = !readings.is_empty() && readings.iter().all(|reading| reading.holds);
    readings.iter().map(|reading| reading.since).max().filter(|_| holds)
}
