//! Reading the rules.

use super::{Asks, Condition, Op, Rule, Rules, Unit};
use crate::{DataError, catalogue};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Reads a file in the layout of `data/smi-1.0/evidence.toml`.
///
/// # Errors
/// If a rule is for no action, has no condition, or a condition is neither a question nor something recorded.
pub fn parse(file: &str) -> Result<Rules, DataError> {
    let wrong = |what: String| DataError::new("evidence.toml", what);
    let file: File = toml::from_str(file).map_err(|error| wrong(error.to_string()))?;
    let mut rules = BTreeMap::new();
    for (action, entry) in file.rules {
        if catalogue::find(&action).is_none() {
            return Err(wrong(format!("{action} is no action")));
        }
        if entry.all.is_empty() {
            return Err(wrong(format!("{action} has no condition")));
        }
        let all = entry.all.into_iter().map(condition).collect::<Option<Vec<_>>>();
        let all = all.ok_or_else(|| wrong(format!("a condition of {action} neither asks a probe nor is recorded")))?;
        rules.insert(action, Rule { hold_days: entry.hold_days, all });
    }
    Ok(Rules { rules, coming: file.coming })
}

fn condition(line: Line) -> Option<Condition> {
    match line {
        Line { recorded: Some(key), probe: None, op: None, value: None, .. } => Some(Condition::Recorded(key)),
        Line { recorded: None, probe: Some(probe), op: Some(op), value: Some(value), with, within_days, unit } => {
            Some(Condition::Asks(Asks { probe, with, within_days, op, value, unit }))
        }
        _ => None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: BTreeMap<String, Entry>,
    coming: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    hold_days: i64,
    all: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    recorded: Option<String>,
    probe: Option<String>,
    #[serde(default)]
    with: BTreeMap<String, String>,
    within_days: Option<i64>,
    op: Option<Op>,
    value: Option<f64>,
    #[serde(default)]
    unit: Unit,
}
