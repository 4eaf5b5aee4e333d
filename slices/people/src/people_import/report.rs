//! What an import did, or would do, line by line.

use super::Column;
use crate::t;
use serde::{Deserialize, Serialize};
use texts::Lang;

/// Why a line can't be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineError {
    /// A field that must not be empty is.
    Missing(String),
    /// The same `external_id` stands in an earlier line.
    Twice(u64),
    /// A word that the column does not know, and those that it does.
    Word(String, String, String),
    /// More than this many characters.
    TooLong(String, usize),
    /// No mail address.
    Mail(String),
    /// The address belongs to somebody else.
    MailTaken(String, String),
    /// Nobody has this `external_id`.
    Manager(String),
    /// Nobody has this `external_id` yet, and the line of the list that would bring them is not taken.
    ManagerNotTaken(String, u64),
    /// They would report to themselves, over others perhaps.
    Circle(String),
}

impl LineError {
    /// The sentence for people: what is wrong, and what would be right.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let t = t::Texts::new(lang);
        match self {
            Self::Missing(column) => t.import_missing(column),
            Self::Twice(line) => t.import_twice(*line),
            Self::Word(column, word, right) => t.import_word(column, word, right),
            Self::TooLong(column, most) => t.import_too_long(column, *most),
            Self::Mail(mail) => t.import_mail(mail),
            Self::MailTaken(mail, name) => t.import_mail_taken(mail, name),
            Self::Manager(id) => t.import_manager(id),
            Self::ManagerNotTaken(id, line) => t.import_manager_not_taken(id, *line),
            Self::Circle(id) => t.import_circle(id),
        }
    }
}

/// What happens to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Is new.
    Created,
    /// These columns change.
    Updated(Vec<String>),
    /// Is as the file says.
    Unchanged,
    /// Is marked as left.
    Left,
    /// Comes back.
    Returned,
    /// The line is not taken.
    Failed(Vec<LineError>),
}

/// One line, or one person who is missing from the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineReport {
    /// The line's number in the file; 0 for somebody who is missing from it.
    pub line: u64,
    /// The key in the directory.
    pub external_id: String,
    /// The name as the file has it.
    pub name: String,
    /// What happens.
    pub outcome: Outcome,
}

impl LineReport {
    /// What happens, in a few words.
    #[must_use]
    pub fn says(&self, lang: Lang) -> String {
        let t = t::Texts::new(lang);
        match &self.outcome {
            Outcome::Created => t.import_created().to_owned(),
            Outcome::Updated(columns) => t.import_updated(columns.join(", ")),
            Outcome::Unchanged => t.import_unchanged().to_owned(),
            Outcome::Left => t.import_left().to_owned(),
            Outcome::Returned => t.import_returned().to_owned(),
            Outcome::Failed(errors) => errors.iter().map(|error| error.sentence(lang)).collect::<Vec<_>>().join(" "),
        }
    }
}

/// How many lines came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Totals {
    /// New people.
    pub created: usize,
    /// Changed people.
    pub updated: usize,
    /// People who are as the file says.
    pub unchanged: usize,
    /// People who are marked as left.
    pub left: usize,
    /// People who come back.
    pub returned: usize,
    /// Lines that are not taken.
    pub failed: usize,
}

/// All of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Every line of the file, then those who are missing from it and are marked as left.
    pub lines: Vec<LineReport>,
    /// Those who are missing from the file and stay: key and name.
    pub absent: Vec<(String, String)>,
}

impl Report {
    /// How many lines came out how.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for line in &self.lines {
            let count = match line.outcome {
                Outcome::Created => &mut totals.created,
                Outcome::Updated(_) => &mut totals.updated,
                Outcome::Unchanged => &mut totals.unchanged,
                Outcome::Left => &mut totals.left,
                Outcome::Returned => &mut totals.returned,
                Outcome::Failed(_) => &mut totals.failed,
            };
            *count += 1;
        }
        totals
    }
}

/// The name of a column, as a report keeps it.
pub(super) fn named(column: Column) -> String {
    column.name().to_owned()
}
