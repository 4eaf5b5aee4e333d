//! Answers and results as JSON: what `stoa journey score` reads and prints.

use crate::answer::NoAnswer;
use crate::placement::{self, Placement};
use crate::scoring::{self, Rater, Result as Scored};
use crate::{Answer, Block, Group, Instrument, Length};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A sheet of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The instrument's version; the current one if it is not named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// Who answered what.
    pub raters: Vec<Row>,
}

/// A rater's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// A name for messages; it means nothing else.
    pub id: String,
    /// The rater group, such as `ITL`.
    pub group: String,
    /// Answers by item: `0` to `4`, `3?` for a guess, `DK`, `NMA`.
    pub answers: BTreeMap<String, String>,
}

/// What is wrong with a sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// The file is no JSON in this layout.
    #[error("this is no sheet of answers: {0}")]
    Layout(String),
    /// The instrument's version is not one of ours.
    #[error("{0:?} is no version of the instrument that this program knows")]
    Version(String),
    /// A group is not one of ours.
    #[error("rater {rater} is in group {group:?}; groups are ITL, ITS, EXE, MKT, FRO, EMP and CUS")]
    Group {
        /// Whose.
        rater: String,
        /// What it says.
        group: String,
    },
    /// An item is not in the instrument.
    #[error("rater {rater} answers {item:?}, which the instrument does not ask")]
    Item {
        /// Whose.
        rater: String,
        /// What it says.
        item: String,
    },
    /// An answer is none.
    #[error("rater {rater}, item {item}: {wrong}")]
    Answer {
        /// Whose.
        rater: String,
        /// Which item.
        item: String,
        /// What is wrong.
        wrong: NoAnswer,
    },
}

impl Sheet {
    /// Reads a sheet. Fields that it does not know, such as a note or expected results, are passed over.
    ///
    /// # Errors
    /// If it is no JSON in this layout.
    pub fn read(text: &str) -> Result<Self, SheetError> {
        serde_json::from_str(text).map_err(|error| SheetError::Layout(error.to_string()))
    }
    /// The instrument that it answers.
    ///
    /// # Errors
    /// If the program does not know its version.
    pub fn instrument(&self) -> Result<&'static Instrument, SheetError> {
        match &self.instrument {
            None => Ok(Instrument::current()),
            Some(version) => Instrument::of_version(version).ok_or_else(|| SheetError::Version(version.clone())),
        }
    }
    /// The raters as the scoring takes them.
    ///
    /// # Errors
    /// If a group, an item or an answer is none of the instrument's; the message names whose.
    pub fn raters(&self, instrument: &Instrument) -> Result<Vec<Rater>, SheetError> {
        self.raters.iter().map(|row| row.rater(instrument)).collect()
    }
}

impl Row {
    fn rater(&self, instrument: &Instrument) -> Result<Rater, SheetError> {
        let whose = || self.id.clone();
        let group = Group::from_code(&self.group)
            .ok_or_else(|| SheetError::Group { rater: whose(), group: self.group.clone() })?;
        let mut rater = Rater::new(instrument, group);
        for (id, text) in &self.answers {
            let at = instrument.item(id).ok_or_else(|| SheetError::Item { rater: whose(), item: id.clone() })?;
            let answer: Answer =
                text.parse().map_err(|wrong| SheetError::Answer { rater: whose(), item: id.clone(), wrong })?;
            rater.answers[at] = Some(answer);
        }
        Ok(rater)
    }
}

/// Scores a sheet and gives the result as JSON, numbers to four decimals.
///
/// # Errors
/// If a group, an item or an answer is none of the instrument's.
pub fn score(sheet: &Sheet) -> Result<Value, SheetError> {
    let instrument = sheet.instrument()?;
    let scored = scoring::score(instrument, &Length::Full, &sheet.raters(instrument)?);
    let placed = placement::place(instrument, &scored, None);
    Ok(result(instrument, &scored, &placed))
}

/// A result as JSON, numbers to four decimals.
#[must_use]
pub fn result(instrument: &Instrument, scored: &Scored, placed: &Placement) -> Value {
    let by_sub = |value: &dyn Fn(usize) -> Option<f64>| -> Map<String, Value> {
        let entry = |(at, sub): (usize, &crate::SubDimension)| (sub.id.clone(), number(value(at)));
        instrument.sub_dimensions.iter().enumerate().map(entry).collect()
    };
    let mut all = Map::new();
    all.insert("sub".into(), by_sub(&|sub| scored.subs[sub].value).into());
    for block in Block::ALL {
        all.insert(block.code().into(), block_json(instrument, scored, block));
    }
    all.insert("kind".into(), json!(placed.kind.map_or("insufficient", crate::Kind::code)));
    all.insert("bridged".into(), json!(placed.bridged));
    all.insert("provisional".into(), json!(placed.provisional));
    all.insert("borderline".into(), placed.borderline.iter().map(|kind| kind.code()).collect());
    all.insert("unknown_cannot_change".into(), json!(placed.unknown_cannot_change));
    all.insert("it_lag".into(), number(placed.it_lag));
    let signs = placed.signature.iter();
    all.insert(
        "signature".into(),
        signs
            .map(|sign| json!({"item": sign.item, "value": number(Some(sign.value)), "typical": sign.typical}))
            .collect(),
    );
    let asked = |at: &usize| scored.items[*at].answers + scored.items[*at].unknown > 0;
    let invalid = (0..instrument.items.len()).filter(asked).filter(|at| !scored.items[*at].valid);
    all.insert("invalid_items".into(), invalid.map(|at| instrument.items[at].id.as_str()).collect());
    for (item, score) in instrument.items.iter().zip(&scored.items) {
        let line = json!([number(score.value), score.valid, score.answers, score.unknown]);
        all.insert(format!("item_{}", item.id), line);
    }
    all.insert("rwg_star".into(), by_sub(&|sub| scored.subs[sub].agreement).into());
    all.insert("krippendorff_alpha_ordinal".into(), number(scored.alpha));
    all.insert("raters".into(), json!(scored.raters));
    Value::Object(all)
}

fn block_json(instrument: &Instrument, scored: &Scored, block: Block) -> Value {
    let score = scored.block(block);
    json!({
        "score": number(score.value),
        "status": score.status.code(),
        "mature": placement::mature(instrument, scored, block, false),
        "dk_low": number(score.low),
        "dk_high": number(score.high),
        "jack_se": number(score.interval.map(|interval| interval.error)),
        "half90": number(score.interval.map(|interval| interval.half)),
        "raters": score.raters,
        "index": score.index(),
        "stage": score.stage(),
    })
}

/// To four decimals, as papers print it.
fn number(value: Option<f64>) -> Value {
    // Through text, which rounds the number itself; multiplying first would move those that lie in the middle.
    value.and_then(|value| format!("{value:.4}").parse::<f64>().ok()).map_or(Value::Null, |value| json!(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_in_a_sheet_is_said_with_the_rater() {
        let wrong = |group: &str, item: &str, answer: &str| {
            let text =
                format!(r#"{{"raters": [{{"id": "r7", "group": "{group}", "answers": {{"{item}": "{answer}"}}}}]}}"#);
            score(&Sheet::read(&text).expect("it is a sheet")).expect_err("it is wrong").to_string()
        };
        assert_eq!(
            wrong("BOSS", "I1.1", "1"),
            "rater r7 is in group \"BOSS\"; groups are ITL, ITS, EXE, MKT, FRO, EMP and CUS"
        );
        assert_eq!(wrong("ITL", "I9.1", "1"), "rater r7 answers \"I9.1\", which the instrument does not ask");
        assert!(wrong("ITL", "I1.1", "5").starts_with("rater r7, item I1.1: \"5\" is no answer"));
        assert!(Sheet::read("[]").expect_err("no sheet").to_string().starts_with("this is no sheet of answers"));
    }

    #[test]
    fn nobody_answered_is_insufficient_and_no_error() {
        let scored = score(&Sheet::default()).expect("an empty sheet is a sheet");
        assert_eq!((&scored["kind"], &scored["I"]["score"]), (&json!("insufficient"), &Value::Null));
    }
}
