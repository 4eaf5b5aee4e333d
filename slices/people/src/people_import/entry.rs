//! A person as the directory has them, and what a line makes of that. Pure.

use super::Column;
use super::report::{LineError, named};
use super::sheet::Line;
use crate::profile::{function, languages, model::words};
use kernel::PersonKind;
use texts::{Lang, Zone};

/// Everything that a file can say of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) kind: PersonKind,
    pub(super) title: String,
    pub(super) unit: String,
    pub(super) function: String,
    pub(super) manager: Option<String>,
    pub(super) location: String,
    pub(super) zone: String,
    pub(super) lang: Option<String>,
    pub(super) languages: Vec<String>,
    pub(super) skills: Vec<String>,
    pub(super) ask_me_about: String,
    pub(super) company: Option<String>,
    pub(super) leader: bool,
    pub(super) works_in_it: bool,
    pub(super) left: bool,
}

impl Entry {
    /// Somebody of whom nothing is known yet.
    pub(super) fn blank() -> Self {
        Self {
            name: String::new(),
            email: None,
            kind: PersonKind::Employee,
            title: String::new(),
            unit: String::new(),
            function: String::new(),
            manager: None,
            location: String::new(),
            zone: "UTC".to_owned(),
            lang: None,
            languages: Vec::new(),
            skills: Vec::new(),
            ask_me_about: String::new(),
            company: None,
            leader: false,
            works_in_it: false,
            left: false,
        }
    }

    /// The columns in which two differ.
    pub(super) fn changes(&self, other: &Self) -> Vec<Column> {
        let differ = [
            (Column::Name, self.name != other.name),
            (Column::Email, self.email != other.email),
            (Column::Kind, self.kind != other.kind),
            (Column::Title, self.title != other.title),
            (Column::Unit, self.unit != other.unit),
            (Column::Function, self.function != other.function),
            (Column::Manager, self.manager != other.manager),
            (Column::Location, self.location != other.location),
            (Column::TimeZone, self.zone != other.zone),
            (Column::Language, self.lang != other.lang),
            (Column::Languages, self.languages != other.languages),
            (Column::Skills, self.skills != other.skills),
            (Column::AskMeAbout, self.ask_me_about != other.ask_me_about),
            (Column::Company, self.company != other.company),
            (Column::Leader, self.leader != other.leader),
            (Column::It, self.works_in_it != other.works_in_it),
            (Column::Left, self.left != other.left),
        ];
        differ.into_iter().filter(|(_, differs)| *differs).map(|(column, _)| column).collect()
    }
}

/// What a line makes of what is known, and what is wrong with it.
pub(super) fn apply(line: &Line, known: &Entry) -> (Entry, Vec<LineError>) {
    let mut reading = Reading { line, errors: Vec::new() };
    let entry = reading.entry(known);
    (entry, reading.errors)
}

struct Reading<'l> {
    line: &'l Line,
    errors: Vec<LineError>,
}

impl Reading<'_> {
    fn entry(&mut self, known: &Entry) -> Entry {
        self.require(Column::ExternalId);
        self.require(Column::Name);
        Entry {
            name: markup::safe_name(&self.text(Column::Name, &known.name, 120)).into_owned(),
            email: self.mail(known.email.as_ref()),
            kind: self.kind(known.kind),
            title: self.text(Column::Title, &known.title, 120),
            unit: self.text(Column::Unit, &known.unit, 120),
            function: self.function(&known.function),
            manager: self.optional(Column::Manager, known.manager.as_ref()),
            location: self.text(Column::Location, &known.location, 120),
            zone: self.zone(&known.zone),
            lang: self.lang(known.lang.as_ref()),
            languages: self.languages(&known.languages),
            skills: self.cell(Column::Skills).map_or_else(|| known.skills.clone(), words),
            ask_me_about: self.text(Column::AskMeAbout, &known.ask_me_about, 1_000),
            company: self.optional(Column::Company, known.company.as_ref()),
            leader: self.flag(Column::Leader, known.leader),
            works_in_it: self.flag(Column::It, known.works_in_it),
            left: self.flag(Column::Left, known.left),
        }
    }

    fn cell(&self, column: Column) -> Option<&str> {
        self.line.cells.get(&column).map(String::as_str)
    }
    fn require(&mut self, column: Column) {
        if self.cell(column).is_none_or(str::is_empty) {
            self.errors.push(LineError::Missing(named(column)));
        }
    }
    fn text(&mut self, column: Column, known: &str, most: usize) -> String {
        let Some(text) = self.cell(column) else { return known.to_owned() };
        let text = text.to_owned();
        if text.chars().count() > most {
            self.errors.push(LineError::TooLong(named(column), most));
        }
        text
    }
    fn optional(&self, column: Column, known: Option<&String>) -> Option<String> {
        match self.cell(column) {
            None => known.cloned(),
            Some(text) => (!text.is_empty()).then(|| text.to_owned()),
        }
    }
    fn mail(&mut self, known: Option<&String>) -> Option<String> {
        let mail = self.optional(Column::Email, known)?.to_lowercase();
        if mail::Address::parse(&mail).is_err() {
            self.errors.push(LineError::Mail(mail.clone()));
        }
        Some(mail)
    }
    fn wrong(&mut self, column: Column, word: &str, right: impl Into<String>) {
        self.errors.push(LineError::Word(named(column), word.to_owned(), right.into()));
    }
    fn kind(&mut self, known: PersonKind) -> PersonKind {
        match self.cell(Column::Kind) {
            None => known,
            Some("" | "employee") => PersonKind::Employee,
            Some("guest") => PersonKind::Guest,
            Some("customer") => PersonKind::Customer,
            Some(other) => {
                let other = other.to_owned();
                self.wrong(Column::Kind, &other, "employee, guest, customer");
                known
            }
        }
    }
    fn function(&mut self, known: &str) -> String {
        match self.cell(Column::Function).map(str::to_lowercase) {
            None => known.to_owned(),
            Some(code) if code.is_empty() || function::ALL.contains(&code.as_str()) => code,
            Some(other) => {
                self.wrong(Column::Function, &other, function::ALL.join(", "));
                known.to_owned()
            }
        }
    }
    fn zone(&mut self, known: &str) -> String {
        match self.cell(Column::TimeZone).map(str::to_owned) {
            None => known.to_owned(),
            Some(zone) if zone.is_empty() => "UTC".to_owned(),
            Some(zone) => match zone.parse::<Zone>() {
                Ok(zone) => zone.name().to_owned(),
                Err(unknown) => {
                    let right = if unknown.similar.is_empty() {
                        "Europe/Berlin".to_owned()
                    } else {
                        unknown.similar.join(", ")
                    };
                    self.wrong(Column::TimeZone, &zone, right);
                    known.to_owned()
                }
            },
        }
    }
    fn lang(&mut self, known: Option<&String>) -> Option<String> {
        let lang = self.optional(Column::Language, known)?;
        if lang.parse::<Lang>().is_err() {
            self.wrong(Column::Language, &lang, Lang::ALL.map(Lang::html).join(", "));
        }
        Some(lang)
    }
    fn languages(&mut self, known: &[String]) -> Vec<String> {
        let Some(written) = self.cell(Column::Languages).map(words) else { return known.to_vec() };
        let mut codes = Vec::new();
        for word in written {
            match languages::code(Lang::En, &word) {
                Ok(code) if !codes.iter().any(|other| other == code) => codes.push(code.to_owned()),
                Ok(_) => {}
                Err(near) => self.wrong(Column::Languages, &word, near),
            }
        }
        codes
    }
    fn flag(&mut self, column: Column, known: bool) -> bool {
        match self.cell(column).map(str::to_lowercase).as_deref() {
            None => known,
            Some("yes" | "true" | "1" | "x" | "ja") => true,
            Some("" | "no" | "false" | "0" | "nein") => false,
            Some(other) => {
                self.wrong(column, other, "yes, no");
                known
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cells: &[(Column, &str)]) -> Line {
        Line { number: 2, cells: cells.iter().map(|(column, cell)| (*column, (*cell).to_owned())).collect() }
    }

    #[test]
    fn an_absent_column_keeps_and_an_empty_field_clears() {
        let known =
            Entry { title: "Clerk".to_owned(), unit: "Finance".to_owned(), name: "Ada".to_owned(), ..Entry::blank() };
        let cells = [(Column::ExternalId, "7"), (Column::Name, "Ada"), (Column::Title, "")];
        let (entry, errors) = apply(&line(&cells), &known);
        assert_eq!((entry.title.as_str(), entry.unit.as_str(), errors), ("", "Finance", Vec::new()));
        assert_eq!(entry.changes(&known), [Column::Title]);
    }

    #[test]
    fn every_wrong_field_of_a_line_is_told_at_once() {
        let cells = [
            (Column::ExternalId, ""),
            (Column::Name, "Ada"),
            (Column::Email, "ada at home"),
            (Column::Kind, "boss"),
            (Column::TimeZone, "berlin"),
            (Column::Leader, "maybe"),
        ];
        let (_, errors) = apply(&line(&cells), &Entry::blank());
        let sentences: Vec<_> = errors.iter().map(|error| error.sentence(Lang::En)).collect();
        assert_eq!(errors.len(), 5, "{sentences:?}");
        assert!(sentences.iter().any(|sentence| sentence.contains("Europe/Berlin")), "{sentences:?}");
    }
}
