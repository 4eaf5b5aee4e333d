//! Reading the catalogue.

use super::{Action, Before, Effort, Headline, Horizon};
use crate::{Block, DataError, Instrument, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    action: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    kinds: Vec<String>,
    horizon: Horizon,
    #[serde(default)]
    sentences: Vec<String>,
    effort: Effort,
    effect: BTreeMap<String, f64>,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    after_one: Vec<String>,
    #[serde(default)]
    after_days: i64,
    #[serde(default)]
    at_least: BTreeMap<String, f64>,
    #[serde(default)]
    activity: bool,
    #[serde(default)]
    prepare: bool,
    package: Option<String>,
    gate: Option<u8>,
    headline: Option<String>,
    #[serde(default)]
    visible: bool,
    needs: Option<String>,
}

/// Reads a file in the layout of `data/smi-1.0/actions.toml`.
///
/// # Errors
/// If an action stands twice, names an unknown kind or action, expects a rise or asks for a score where the instrument has
/// nothing, or waits for itself.
pub fn parse(instrument: &Instrument, file: &str) -> Result<Vec<Action>, DataError> {
    let wrong = |what: String| DataError::new("actions.toml", what);
    let file: File = toml::from_str(file).map_err(|error| wrong(error.to_string()))?;
    let mut actions: Vec<Action> = Vec::new();
    for entry in file.action {
        if actions.iter().any(|other| other.id == entry.id) {
            return Err(wrong(format!("{} stands twice", entry.id)));
        }
        actions.push(action(instrument, entry).map_err(wrong)?);
    }
    check_order(&actions).map_err(wrong)?;
    Ok(actions)
}

fn action(instrument: &Instrument, entry: Entry) -> Result<Action, String> {
    let id = entry.id;
    let measured = |what: &String| instrument.sub_dimension(what).is_some();
    if let Some(sub) = entry.effect.keys().find(|sub| !measured(sub)) {
        return Err(format!("{id} expects a rise in {sub:?}, which is no sub-dimension"));
    }
    let scored = |what: &String| measured(what) || Block::from_code(what).is_some();
    if let Some(what) = entry.at_least.keys().find(|what| !scored(what)) {
        return Err(format!("{id} asks for a score of {what:?}, which is no block or sub-dimension"));
    }
    let headline = entry.headline.map(|letter| headline(&letter)).transpose();
    Ok(Action {
        kinds: kinds(&entry.kinds).map_err(|kind| format!("{id} is for {kind:?}"))?,
        headline: headline.map_err(|kind| format!("{id} is the headline of {kind:?}"))?,
        horizon: entry.horizon,
        sentences: entry.sentences,
        effort: entry.effort,
        effect: entry.effect,
        before: Before {
            after: entry.after,
            after_one: entry.after_one,
            after_days: entry.after_days,
            at_least: entry.at_least,
            activity: entry.activity,
            prepare: entry.prepare,
        },
        package: entry.package,
        gate: entry.gate,
        visible: entry.visible,
        needs: entry.needs,
        id,
    })
}

/// That every action waits for actions that there are, and none for itself, however long the way.
fn check_order(actions: &[Action]) -> Result<(), String> {
    let find = |id: &str| actions.iter().find(|action| action.id == id);
    for action in actions {
        let mut before: Vec<&str> = vec![&action.id];
        let mut at = 0;
        while let Some(id) = before.get(at).copied() {
            let waits = find(id).ok_or_else(|| format!("{} waits for {id:?}, which is no action", action.id))?;
            for earlier in waits.before.after.iter().chain(&waits.before.after_one) {
                if *earlier == action.id {
                    return Err(format!("{} waits for itself", action.id));
                }
                if !before.contains(&earlier.as_str()) {
                    before.push(earlier);
                }
            }
            at += 1;
        }
    }
    Ok(())
}

/// The kinds by their letters; `ALL` alone means every kind.
fn kinds(letters: &[String]) -> Result<Vec<Kind>, String> {
    if letters.len() == 1 && letters[0] == "ALL" {
        return Ok(Vec::new());
    }
    letters.iter().map(|letter| kind(letter)).collect()
}

fn kind(letter: &str) -> Result<Kind, String> {
    match letter {
        "L" => Ok(Kind::Laggard),
        "X" => Ok(Kind::ExternallyMature),
        "N" => Ok(Kind::InternallyMature),
        "P" => Ok(Kind::EnterpriseMature),
        _ => Err(letter.to_owned()),
    }
}

fn headline(letter: &str) -> Result<Headline, String> {
    if letter == "P-" { Ok(Headline::NotBridged) } else { kind(letter).map(Headline::Of) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(lines: &str) -> String {
        let file = format!("[[action]]\nid = \"A-1\"\nhorizon = \"now\"\neffort = \"S\"\n{lines}");
        parse(Instrument::current(), &file).expect_err("it is wrong").to_string()
    }

    #[test]
    fn what_is_wrong_is_said() {
        let sound = "kinds = [\"L\"]\neffect = {}\n";
        for (lines, said) in [
            ("kinds = [\"Z\"]\neffect = {}", "A-1 is for \"Z\""),
            ("kinds = [\"L\"]\neffect = { Q1 = 0.1 }", "a rise in \"Q1\""),
            (&format!("{sound}at_least = {{ Q = 2.0 }}"), "a score of \"Q\""),
            (&format!("{sound}headline = \"Z\""), "the headline of \"Z\""),
            (&format!("{sound}after = [\"A-2\"]"), "\"A-2\", which is no action"),
            (&format!("{sound}after = [\"A-1\"]"), "A-1 waits for itself"),
        ] {
            assert!(wrong(lines).contains(said), "{lines}: {}", wrong(lines));
        }
    }

    #[test]
    fn a_ring_of_actions_is_refused() {
        let entry = |id: &str, after: &str| {
            format!(
                "[[action]]\nid = \"{id}\"\nhorizon = \"now\"\neffort = \"S\"\nkinds = [\"ALL\"]\neffect = {{}}\nafter = [\"{after}\"]\n"
            )
        };
        let file = entry("A-1", "A-2") + &entry("A-2", "A-1");
        assert!(parse(Instrument::current(), &file).expect_err("a ring").to_string().contains("waits for itself"));
    }
}
