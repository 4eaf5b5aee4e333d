//! The SQL of rounds.

use super::Round;
use db::{Cx, params};
use kernel::{PersonKind, RoundId, Timestamp};

macro_rules! columns {
    () => {
        "r.id, r.title, r.unit, r.instrument, r.length, r.focus, r.named, r.sample, r.directory, r.listed, r.customers, r.made_by,
         r.closes_at, r.opened_at, r.reminded_at, r.closed_at, r.consensus_subs, r.consensus_until, r.published_at"
    };
}

/// A round, whoever asks.
pub(crate) async fn find(cx: &mut Cx, id: RoundId) -> db::Result<Option<Round>> {
    cx.optional(concat!("SELECT ", columns!(), " FROM assessment_round r WHERE r.id = $1"), params![id]).await
}

/// The same, and nobody else changes it until this unit of work ends.
pub(crate) async fn lock(cx: &mut Cx, id: RoundId) -> db::Result<Option<Round>> {
    let sql = concat!("SELECT ", columns!(), " FROM assessment_round r WHERE r.id = $1 {FOR_UPDATE}");
    cx.optional(sql, params![id]).await
}

/// All rounds, the newest first.
pub(crate) async fn all(cx: &mut Cx) -> db::Result<Vec<Round>> {
    let sql = concat!("SELECT ", columns!(), " FROM assessment_round r ORDER BY r.id DESC LIMIT 200");
    cx.rows(sql, params![]).await
}

/// Rounds that are published, the newest first.
pub(crate) async fn published(cx: &mut Cx) -> db::Result<Vec<Round>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM assessment_round r WHERE r.published_at IS NOT NULL ORDER BY r.published_at DESC, r.id DESC LIMIT 100"
    );
    cx.rows(sql, params![]).await
}

/// Rounds that take answers at this moment.
pub(crate) async fn running(cx: &mut Cx) -> db::Result<Vec<Round>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM assessment_round r WHERE r.opened_at IS NOT NULL AND r.published_at IS NULL
          AND ((r.closed_at IS NULL AND r.consensus_until IS NULL AND r.closes_at > $1) OR r.consensus_until > $1)
          ORDER BY r.id LIMIT 100"
    );
    let now = cx.now();
    cx.rows(sql, params![now]).await
}

pub(crate) async fn insert(cx: &mut Cx, round: &Round) -> db::Result<()> {
    let sql = "INSERT INTO assessment_round (id, title, unit, instrument, length, focus, named, sample, directory, listed, customers,
                   made_by, closes_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    let params = params![
        round.id,
        round.title,
        round.unit,
        round.instrument,
        round.length,
        round.focus,
        round.named,
        round.sample,
        round.directory,
        round.listed,
        round.customers,
        round.made_by,
        round.closes_at
    ];
    cx.execute(sql, params).await.map(drop)
}

/// Changes a draft.
pub(crate) async fn update(cx: &mut Cx, round: &Round) -> db::Result<()> {
    let sql = "UPDATE assessment_round SET title = $2, unit = $3, length = $4, focus = $5, named = $6, sample = $7, directory = $8,
                   listed = $9, customers = $10, closes_at = $11 WHERE id = $1";
    let params = params![
        round.id,
        round.title,
        round.unit,
        round.length,
        round.focus,
        round.named,
        round.sample,
        round.directory,
        round.listed,
        round.customers,
        round.closes_at
    ];
    cx.execute(sql, params).await.map(drop)
}

/// Takes a draft away.
pub(crate) async fn delete(cx: &mut Cx, id: RoundId) -> db::Result<()> {
    cx.execute("DELETE FROM assessment_round WHERE id = $1 AND opened_at IS NULL", params![id]).await.map(drop)
}

/// It takes answers from now on; the list of addresses has become raters.
pub(crate) async fn open(cx: &mut Cx, id: RoundId) -> db::Result<()> {
    let now = cx.now();
    let sql = "UPDATE assessment_round SET opened_at = $2, listed = '' WHERE id = $1";
    cx.execute(sql, params![id, now]).await.map(drop)
}

/// It takes no more answers.
pub(crate) async fn close(cx: &mut Cx, id: RoundId) -> db::Result<()> {
    let now = cx.now();
    let sql = "UPDATE assessment_round SET closed_at = COALESCE(closed_at, $2),
                   consensus_until = CASE WHEN consensus_until > $2 THEN $2 ELSE consensus_until END WHERE id = $1";
    cx.execute(sql, params![id, now]).await.map(drop)
}

pub(crate) async fn remind(cx: &mut Cx, id: RoundId) -> db::Result<()> {
    let now = cx.now();
    cx.execute("UPDATE assessment_round SET reminded_at = $2 WHERE id = $1", params![id, now]).await.map(drop)
}

/// The second look begins.
pub(crate) async fn look_again(cx: &mut Cx, id: RoundId, subs: &str, until: Timestamp) -> db::Result<()> {
    let now = cx.now();
    let sql =
        "UPDATE assessment_round SET consensus_subs = $2, consensus_until = $3, closed_at = COALESCE(closed_at, $4)
               WHERE id = $1";
    cx.execute(sql, params![id, subs, until, now]).await.map(drop)
}

pub(crate) async fn publish(cx: &mut Cx, id: RoundId, body: &str) -> db::Result<()> {
    let now = cx.now();
    let sql = "UPDATE assessment_round SET published_at = $2, closed_at = COALESCE(closed_at, $2) WHERE id = $1";
    cx.execute(sql, params![id, now]).await?;
    // A rater's row and their sheet were written in the same transactions, which PostgreSQL notes in each row. Writing all of them
    // once more leaves the same note in all.
    cx.execute("UPDATE assessment_rater SET lang = lang WHERE round_id = $1", params![id]).await?;
    cx.execute("UPDATE assessment_sheet SET name = name WHERE round_id = $1", params![id]).await?;
    let sql = "INSERT INTO assessment_result (round_id, body) VALUES ($1, $2)";
    cx.execute(sql, params![id, body]).await.map(drop)
}

/// The units that employees belong to, by name.
pub(crate) async fn units(cx: &mut Cx) -> db::Result<Vec<String>> {
    let sql = "SELECT DISTINCT p.unit FROM person p WHERE p.kind = $1 AND p.left_at IS NULL AND p.unit <> '' ORDER BY p.unit LIMIT 500";
    cx.rows(sql, params![PersonKind::Employee]).await
}
