//! Takes entries key by key: the environment before the file before the default.

use std::collections::{BTreeMap, BTreeSet};

use crate::entry::Entry;
use crate::nearest;
use crate::problem::{Place, Problem};
use crate::section::{Key, Section};
use crate::setting::{Given, Setting};

pub(crate) struct Reader {
    /// From the environment, then from the file.
    layers: [Vec<Entry>; 2],
    /// Texts of the keys read so far, for defaults that mention them.
    texts: BTreeMap<String, String>,
    problems: Vec<Problem>,
}

impl Reader {
    pub(crate) fn new(environment: Vec<Entry>, file: Vec<Entry>, problems: Vec<Problem>) -> Self {
        Self { layers: [environment, file], texts: BTreeMap::new(), problems }
    }

    /// The rows of a repeated section.
    pub(crate) fn rows(&self, section: &Section) -> BTreeSet<usize> {
        let entries = self.layers.iter().flatten();
        entries.filter(|entry| entry.section == section.name).map(|entry| entry.row).collect()
    }

    /// The value of a key; `None` after noting what is wrong with it.
    pub(crate) fn take<T: Setting>(&mut self, section: &Section, row: usize, key: &Key) -> Option<T> {
        let default = self.default_of(key);
        let entry = match self.written(section, row, key) {
            Ok(entry) => entry,
            Err(problem) => {
                self.problems.push(problem);
                return None;
            }
        };
        let given = entry.as_ref().map(|entry| &entry.given).or(default.as_ref());
        let value = T::read(given).filter(|_| in_range(key, given));
        if value.is_none() {
            self.problems.push(refusal(section, row, key, entry.as_ref()));
        }
        // After a refusal later defaults build on the default, so that one mistake is one problem.
        let sound = given.filter(|_| value.is_some()).or(default.as_ref());
        if let Some(Given::Text(text)) = sound {
            self.texts.insert(format!("{}.{}", section.name, key.name), text.clone());
        }
        value
    }

    /// All problems, those of entries that no key asked for included.
    pub(crate) fn finish(self) -> Vec<Problem> {
        let unknown = self
            .layers
            .into_iter()
            .flatten()
            .map(|entry| Problem { message: nearest::unknown(&entry.section, &entry.key), place: entry.place });
        let mut problems: Vec<Problem> = self.problems.into_iter().chain(unknown).collect();
        problems.sort_by_key(|problem| match &problem.place {
            Place::File { line, .. } => (0, *line),
            Place::Environment(_) => (1, 0),
            Place::Key(_) => (2, 0),
        });
        problems
    }

    fn default_of(&self, key: &Key) -> Option<Given> {
        let mut text = key.default.to_owned();
        for (name, value) in &self.texts {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        (!text.is_empty()).then_some(Given::Text(text))
    }

    /// What is written for a key, from the first layer that says something.
    fn written(&mut self, section: &Section, row: usize, key: &Key) -> Result<Option<Entry>, Problem> {
        let mut found = Ok(None);
        for layer in &mut self.layers {
            let direct = remove(layer, section.name, row, key.name);
            let named = key.file_name().and_then(|name| remove(layer, section.name, row, &name));
            if matches!(found, Ok(None)) {
                found = one_of(key, direct, named);
            }
        }
        found
    }
}

/// Takes all entries of a key out of a layer, and returns the first.
fn remove(layer: &mut Vec<Entry>, section: &str, row: usize, key: &str) -> Option<Entry> {
    let of_key = |entry: &mut Entry| entry.section == section && entry.row == row && entry.key == key;
    let found: Vec<Entry> = layer.extract_if(.., of_key).collect();
    found.into_iter().find(|entry| !entry.given.is_empty())
}

fn one_of(key: &Key, direct: Option<Entry>, named: Option<Entry>) -> Result<Option<Entry>, Problem> {
    match (direct, named) {
        (Some(_), Some(named)) => Err(Problem {
            place: named.place,
            message: format!("`{0}` and `{0}_file` are both set; keep one of them", key.name),
        }),
        (direct, None) => Ok(direct),
        (None, Some(named)) => read_secret(named).map(Some),
    }
}

/// Replaces the name of a file by its content.
fn read_secret(entry: Entry) -> Result<Entry, Problem> {
    let Given::Text(path) = &entry.given else {
        let message = format!("{} is not a path", entry.given.show());
        return Err(Problem { place: entry.place, message });
    };
    let problem = |what: String| Problem { place: entry.place.clone(), message: format!("the file {path} {what}") };
    match std::fs::read_to_string(path) {
        Ok(text) if text.trim().is_empty() => Err(problem("is empty".to_owned())),
        Ok(text) => {
            let given = Given::Text(text.trim_end_matches(['\r', '\n']).to_owned());
            Ok(Entry { given, ..entry })
        }
        Err(error) => Err(problem(format!("can't be read: {error}"))),
    }
}

fn in_range(key: &Key, given: Option<&Given>) -> bool {
    match (key.range, given) {
        (Some((least, most)), Some(Given::Text(text))) => {
            text.trim().parse().is_ok_and(|number: u64| (least..=most).contains(&number))
        }
        _ => true,
    }
}

fn refusal(section: &Section, row: usize, key: &Key, entry: Option<&Entry>) -> Problem {
    let Some(entry) = entry else {
        let row = if section.many { format!("[{row}]") } else { String::new() };
        return Problem {
            place: Place::Key(format!("{}{row}.{}", section.name, key.name)),
            message: format!("is missing; it must be {}", key.wants()),
        };
    };
    let shown = if key.secret { "the value".to_owned() } else { entry.given.show() };
    Problem { place: entry.place.clone(), message: format!("`{}`: {shown} is not {}", key.name, key.wants()) }
}
