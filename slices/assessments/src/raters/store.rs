//! The SQL of raters.

use super::Secret;
use super::record::{Candidate, Rater};
use db::{Cx, params};
use kernel::{PersonId, PersonKind, RaterId, RoundId};

macro_rules! columns {
    () => {
        "a.id, a.round_id, a.rater_group, a.person_id, a.email, a.lang, a.begun, a.finished"
    };
}

/// The employees whom a round over this unit, or over all, could ask.
pub(crate) async fn candidates(cx: &mut Cx, unit: &str) -> db::Result<Vec<Candidate>> {
    let sql = "SELECT p.id, p.lang, p.leader, p.works_in_it, p.function FROM person p
               WHERE p.kind = $1 AND p.left_at IS NULL AND ($2 = '' OR p.unit = $2) ORDER BY p.id";
    cx.rows(sql, params![PersonKind::Employee, unit]).await
}

/// The employee with this mail address: id and language.
pub(crate) async fn employee(cx: &mut Cx, email: &str) -> db::Result<Option<(PersonId, Option<String>)>> {
    let sql = "SELECT p.id, p.lang FROM person p WHERE p.email = $1 AND p.kind = $2 AND p.left_at IS NULL";
    cx.optional(sql, params![email, PersonKind::Employee]).await
}

pub(crate) async fn insert(cx: &mut Cx, one: &Rater, secret: &Secret) -> db::Result<()> {
    let sql = "INSERT INTO assessment_rater (id, round_id, rater_group, person_id, email, lang, secret_hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let hash = secret.rater_hash();
    cx.execute(sql, params![one.id, one.round, one.group, one.person, one.email, one.lang, hash]).await.map(drop)
}

/// By the secret of their link. A colleague who left holds a link that opens nothing any more.
pub(crate) async fn by_secret(cx: &mut Cx, secret: &Secret) -> db::Result<Option<Rater>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM assessment_rater a LEFT JOIN person p ON p.id = a.person_id
          WHERE a.secret_hash = $1 AND (a.person_id IS NULL OR (p.left_at IS NULL AND p.kind = $2))"
    );
    cx.optional(sql, params![secret.rater_hash(), PersonKind::Employee]).await
}

/// With the address that mail reaches them by: the account's own, or that of the list.
pub(crate) async fn find(cx: &mut Cx, id: RaterId) -> db::Result<Option<Rater>> {
    let sql =
        "SELECT a.id, a.round_id, a.rater_group, a.person_id, COALESCE(p.email, a.email), a.lang, a.begun, a.finished
               FROM assessment_rater a LEFT JOIN person p ON p.id = a.person_id
               WHERE a.id = $1 AND (a.person_id IS NULL OR (p.left_at IS NULL AND p.kind = $2))";
    cx.optional(sql, params![id, PersonKind::Employee]).await
}

/// What a person is asked in rounds that are running; whoever calls knows which these are.
pub(crate) async fn of_person(cx: &mut Cx, person: PersonId, round: RoundId) -> db::Result<Option<Rater>> {
    let sql = concat!(
        "SELECT ",
        columns!(),
        " FROM assessment_rater a WHERE a.person_id = $1 AND a.round_id = $2 ORDER BY a.id LIMIT 1"
    );
    cx.optional(sql, params![person, round]).await
}

/// Those who haven't finished and can be written to.
pub(crate) async fn unfinished(cx: &mut Cx, round: RoundId) -> db::Result<Vec<RaterId>> {
    let sql = "SELECT a.id FROM assessment_rater a LEFT JOIN person p ON p.id = a.person_id
               WHERE a.round_id = $1 AND a.finished = 0 AND p.left_at IS NULL AND COALESCE(p.email, a.email) IS NOT NULL ORDER BY a.id";
    cx.rows(sql, params![round]).await
}

/// All who took part and can be written to.
pub(crate) async fn took_part(cx: &mut Cx, round: RoundId) -> db::Result<Vec<RaterId>> {
    let sql = "SELECT a.id FROM assessment_rater a LEFT JOIN person p ON p.id = a.person_id
               WHERE a.round_id = $1 AND a.begun = 1 AND p.left_at IS NULL AND COALESCE(p.email, a.email) IS NOT NULL ORDER BY a.id";
    cx.rows(sql, params![round]).await
}

pub(crate) async fn begin(cx: &mut Cx, id: RaterId) -> db::Result<()> {
    cx.execute("UPDATE assessment_rater SET begun = 1 WHERE id = $1 AND begun = 0", params![id]).await.map(drop)
}

pub(crate) async fn finish(cx: &mut Cx, id: RaterId) -> db::Result<()> {
    cx.execute("UPDATE assessment_rater SET begun = 1, finished = 1 WHERE id = $1", params![id]).await.map(drop)
}

/// A second look has its own end.
pub(crate) async fn unfinish(cx: &mut Cx, round: RoundId) -> db::Result<()> {
    cx.execute("UPDATE assessment_rater SET finished = 0 WHERE round_id = $1", params![round]).await.map(drop)
}

db::row! {
    /// How many of a group were asked, began and finished.
    pub(crate) struct Count {
        pub(crate) group: String,
        pub(crate) asked: i64,
        pub(crate) begun: i64,
        pub(crate) finished: i64,
    }
}

/// The response of each group. It tells nothing of what was answered.
pub(crate) async fn counts(cx: &mut Cx, round: RoundId) -> db::Result<Vec<Count>> {
    let sql = "SELECT a.rater_group, COUNT(*), CAST(SUM(a.begun) AS BIGINT), CAST(SUM(a.finished) AS BIGINT) FROM assessment_rater a
               WHERE a.round_id = $1 GROUP BY a.rater_group";
    cx.rows(sql, params![round]).await
}

/// The cut of a round: a group, and whether it answers by name.
pub(crate) async fn fix_group(cx: &mut Cx, round: RoundId, group: &str, by_name: bool) -> db::Result<()> {
    let sql = "INSERT INTO assessment_group (round_id, rater_group, by_name) VALUES ($1, $2, $3)";
    cx.execute(sql, params![round, group, by_name]).await.map(drop)
}

/// The groups of a round with whether they answer by name, as it was fixed when it opened.
pub(crate) async fn groups(cx: &mut Cx, round: RoundId) -> db::Result<Vec<(String, bool)>> {
    let sql = "SELECT g.rater_group, g.by_name FROM assessment_group g WHERE g.round_id = $1";
    cx.rows(sql, params![round]).await
}
