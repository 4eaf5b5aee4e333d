//! The SQL of sheets.

use super::model::Said;
use crate::raters::Secret;
use crate::rounds::Round;
use db::{Cx, params};
use kernel::{PersonId, RoundId, SheetId};
use maturity::{Answer, Group, Rater};
use std::collections::HashMap;

db::row! {
    /// The head of a sheet.
    pub(crate) struct Sheet {
        pub(crate) id: SheetId,
        /// Whose it is, where they answer by name.
        pub(crate) name: String,
        /// How close the organisation is, from 0 to 10.
        pub(crate) close_to: Option<i64>,
        /// How much it will matter, from 0 to 10.
        pub(crate) matters: Option<i64>,
    }
}

/// The sheet that this link opens.
pub(crate) async fn find(cx: &mut Cx, secret: &Secret) -> db::Result<Option<Sheet>> {
    let sql = "SELECT s.id, s.name, s.close_to, s.matters FROM assessment_sheet s WHERE s.key_hash = $1";
    cx.optional(sql, params![secret.sheet_hash()]).await
}

/// The sheet that this link opens, made if it isn't there. Of two at the same moment both get the same one.
pub(crate) async fn make(
    cx: &mut Cx,
    round: &Round,
    group: Group,
    secret: &Secret,
    by: Option<(Option<PersonId>, String)>,
) -> db::Result<SheetId> {
    // The moment of the round, not of this answer: a sheet must not tell when it was begun.
    let id = SheetId::compose(round.opened_at.unwrap_or(round.id.made_at()), cx.bits());
    let (person, name) = by.unwrap_or_default();
    let sql = "INSERT INTO assessment_sheet (id, round_id, rater_group, key_hash, person_id, name) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (key_hash) DO NOTHING";
    cx.execute(sql, params![id, round.id, group.code(), secret.sheet_hash(), person, name]).await?;
    let found = find(cx, secret).await?;
    found.map(|sheet| sheet.id).ok_or_else(|| db::Error::Other("a sheet that was just made is gone".to_owned()))
}

/// Keeps an answer; one given before in the same turn is replaced.
pub(crate) async fn keep(cx: &mut Cx, sheet: SheetId, item: &str, turn: i64, said: &Said) -> db::Result<()> {
    let sql = "INSERT INTO assessment_answer (sheet_id, item, turn, answer, comment, evidence) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (sheet_id, item, turn) DO UPDATE SET answer = $4, comment = $5, evidence = $6";
    let answer = said.answer.map(|answer| answer.to_string()).unwrap_or_default();
    cx.execute(sql, params![sheet, item, turn, answer, said.comment, said.evidence]).await.map(drop)
}

/// Keeps the two unscored numbers.
pub(crate) async fn keep_outlook(
    cx: &mut Cx,
    sheet: SheetId,
    close_to: Option<i64>,
    matters: Option<i64>,
) -> db::Result<()> {
    let sql = "UPDATE assessment_sheet SET close_to = $2, matters = $3 WHERE id = $1";
    cx.execute(sql, params![sheet, close_to, matters]).await.map(drop)
}

db::row! {
    struct Line {
        item: String,
        turn: i64,
        answer: String,
        comment: String,
        evidence: String,
    }
}

/// What a sheet says, by item, as of a turn: what was said later replaces what was said before.
pub(crate) async fn answers(cx: &mut Cx, sheet: SheetId, turn: i64) -> db::Result<HashMap<String, Said>> {
    let sql = "SELECT a.item, a.turn, a.answer, a.comment, a.evidence FROM assessment_answer a
               WHERE a.sheet_id = $1 AND a.turn <= $2 ORDER BY a.turn";
    let lines: Vec<Line> = cx.rows(sql, params![sheet, turn]).await?;
    let said = |line: Line| Said { answer: line.answer.parse().ok(), comment: line.comment, evidence: line.evidence };
    debug_assert!(lines.iter().all(|line| line.turn <= turn), "later turns were asked for too");
    Ok(lines.into_iter().map(|line| (line.item.clone(), said(line))).collect())
}

/// All raters of a round with what they said as of a turn, in no telling order.
pub(crate) async fn raters(cx: &mut Cx, round: &Round, turn: i64) -> db::Result<Vec<Rater>> {
    let instrument = round.instrument();
    let sql = "SELECT s.id, s.rater_group FROM assessment_sheet s WHERE s.round_id = $1 ORDER BY s.key_hash";
    let heads: Vec<(SheetId, String)> = cx.rows(sql, params![round.id]).await?;
    let at: HashMap<SheetId, usize> = heads.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
    let group = |code: &String| Group::from_code(code).unwrap_or(Group::Employees);
    let mut raters: Vec<Rater> = heads.iter().map(|(_, code)| Rater::new(instrument, group(code))).collect();
    let items: HashMap<&str, usize> =
        instrument.items.iter().enumerate().map(|(at, item)| (item.id.as_str(), at)).collect();
    let sql =
        "SELECT a.sheet_id, a.item, a.answer FROM assessment_answer a JOIN assessment_sheet s ON s.id = a.sheet_id
               WHERE s.round_id = $1 AND a.turn <= $2 ORDER BY a.turn";
    let lines: Vec<(SheetId, String, String)> = cx.rows(sql, params![round.id, turn]).await?;
    for (sheet, item, answer) in lines {
        if let (Some(sheet), Some(item), Ok(answer)) =
            (at.get(&sheet), items.get(item.as_str()), answer.parse::<Answer>())
        {
            raters[*sheet].answers[*item] = Some(answer);
        }
    }
    Ok(raters)
}

db::row! {
    /// What somebody wrote beside a question. Nobody is told in which group they are.
    pub(crate) struct Remark {
        pub(crate) item: String,
        pub(crate) comment: String,
        pub(crate) evidence: String,
    }
}

/// All comments and links of a round, in the order of the questions, and within one in no telling order.
pub(crate) async fn remarks(cx: &mut Cx, round: RoundId) -> db::Result<Vec<Remark>> {
    let sql = "SELECT a.item, a.comment, a.evidence FROM assessment_answer a JOIN assessment_sheet s ON s.id = a.sheet_id
               WHERE s.round_id = $1 AND (a.comment <> '' OR a.evidence <> '')
                 AND NOT EXISTS (SELECT 1 FROM assessment_answer l WHERE l.sheet_id = a.sheet_id AND l.item = a.item AND l.turn > a.turn)
               ORDER BY a.item, a.comment, a.evidence LIMIT 2000";
    cx.rows(sql, params![round]).await
}

/// The unscored numbers of a round: how close, how much it matters.
pub(crate) async fn outlooks(cx: &mut Cx, round: RoundId) -> db::Result<Vec<(Option<i64>, Option<i64>)>> {
    let sql = "SELECT s.close_to, s.matters FROM assessment_sheet s WHERE s.round_id = $1 ORDER BY s.key_hash";
    cx.rows(sql, params![round]).await
}

/// A colleague's name, for a sheet that is answered by name.
pub(crate) async fn name_of(cx: &mut Cx, person: PersonId) -> db::Result<String> {
    let name: Option<String> = cx.optional("SELECT p.name FROM person p WHERE p.id = $1", params![person]).await?;
    Ok(name.unwrap_or_default())
}
