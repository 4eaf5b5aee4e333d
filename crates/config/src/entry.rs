//! What was written, wherever it was written: one list of entries from the file and one from the environment.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::nearest;
use crate::problem::{Place, Problem};
use crate::section::Section;
use crate::sections::{SECTIONS, section_named};
use crate::setting::Given;
use crate::sources::ConfigFile;

/// One value that somebody wrote.
pub(crate) struct Entry {
    pub place: Place,
    pub section: String,
    pub row: usize,
    pub key: String,
    pub given: Given,
}

/// The entries of the file, and what is wrong with its form.
pub(crate) fn from_file(file: &ConfigFile) -> (Vec<Entry>, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut reading = FileReading { file, entries: Vec::new(), problems: Vec::new() };
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reading.complain(at, error.message().to_owned());
    }
    for (name, value) in table.get_ref() {
        reading.section(name.get_ref(), name.span().start, value);
    }
    (reading.entries, reading.problems)
}

struct FileReading<'a> {
    file: &'a ConfigFile,
    entries: Vec<Entry>,
    problems: Vec<Problem>,
}

impl FileReading<'_> {
    fn section(&mut self, name: &str, at: usize, value: &Spanned<DeValue<'_>>) {
        let Some(section) = section_named(name) else {
            return self.complain(at, nearest::unknown_section(name));
        };
        match value.get_ref() {
            DeValue::Table(table) if !section.many => self.keys(name, 0, table),
            DeValue::Array(rows) if section.many => {
                for (row, value) in rows.iter().enumerate() {
                    match value.get_ref() {
                        DeValue::Table(table) => self.keys(name, row, table),
                        _ => self.complain(value.span().start, form_of(section)),
                    }
                }
            }
            _ => self.complain(at, form_of(section)),
        }
    }

    fn keys(&mut self, section: &str, row: usize, table: &DeTable<'_>) {
        for (key, value) in table {
            self.entries.push(Entry {
                place: self.place(key.span().start),
                section: section.to_owned(),
                row,
                key: key.get_ref().to_string(),
                given: given(value.get_ref()),
            });
        }
    }

    fn complain(&mut self, at: usize, message: String) {
        self.problems.push(Problem { place: self.place(at), message });
    }

    fn place(&self, at: usize) -> Place {
        let before = self.file.text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        Place::File { name: self.file.name.clone(), line }
    }
}

fn form_of(section: &Section) -> String {
    format!("`{}` is a section: write {} and its keys below", section.name, section.header())
}

fn given(value: &DeValue<'_>) -> Given {
    if let Some(items) = value.as_array() {
        let texts: Option<Vec<String>> = items.iter().map(|item| scalar(item.get_ref())).collect();
        return texts.map_or(Given::Other("a list of more than texts"), Given::List);
    }
    match scalar(value) {
        Some(text) => Given::Text(text),
        None => Given::Other(value.type_str()),
    }
}

fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Boolean(yes) => Some(yes.to_string()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).ok().map(|number| number.to_string())
        }
        DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

/// The entries of the environment, and names in it that can't be settings.
/// An empty variable counts as absent; a regular name beats a short one such as `PORT`.
pub(crate) fn from_environment(environment: &BTreeMap<String, String>) -> (Vec<Entry>, Vec<Problem>) {
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    for (name, value) in environment.iter().filter(|(_, value)| !value.trim().is_empty()) {
        match address(name) {
            Some((section, row, key)) => entries.push(Entry {
                place: Place::Environment(name.clone()),
                section,
                row,
                key,
                given: Given::Text(value.clone()),
            }),
            None if is_ours(name) => problems.push(Problem {
                place: Place::Environment(name.clone()),
                message: "is not a setting; they are named STOA_SECTION__KEY".to_owned(),
            }),
            None => {}
        }
    }
    // Stable, so that `take` finds regular names first.
    entries.sort_by_key(|entry| !is_regular(&entry.place));
    (entries, problems)
}

/// Section, row and key that a variable sets.
fn address(name: &str) -> Option<(String, usize, String)> {
    if let Some(found) = short_name(name) {
        return Some(found);
    }
    let lower = name.strip_prefix("STOA_").filter(|_| is_ours(name))?.to_lowercase();
    let (section, rest) = lower.split_once("__")?;
    let many = section_named(section).is_some_and(|section| section.many);
    let (row, key) = match rest.split_once("__") {
        Some((row, key)) if many => (row.parse().ok()?, key),
        None if many => return None,
        _ => (0, rest),
    };
    Some((section.to_owned(), row, key.to_owned()))
}

fn short_name(name: &str) -> Option<(String, usize, String)> {
    SECTIONS.iter().find_map(|section| {
        let key = section.keys.iter().find(|key| key.short_env == Some(name))?;
        Some((section.name.to_owned(), 0, key.name.to_owned()))
    })
}

fn is_regular(place: &Place) -> bool {
    matches!(place, Place::Environment(name) if name.starts_with("STOA_"))
}

/// Names we answer for. `STOA_CONFIG` names the file, and `STOA_TEST_…` belongs to the tests.
fn is_ours(name: &str) -> bool {
    name.starts_with("STOA_") && name != "STOA_CONFIG" && !name.starts_with("STOA_TEST_")
}
