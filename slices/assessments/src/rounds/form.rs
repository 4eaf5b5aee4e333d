//! The form of a draft: what is typed, what is wrong with it, what is kept.

use super::Round;
use super::model::{groups_of, words};
use crate::raters::actions::Listed;
use crate::t;
use kernel::Timestamp;
use mail::Address;
use maturity::{Group, Instrument};
use web::{FieldErrors, Fields, Visit};

/// The most people who can stand on a round's list.
const LONGEST_LIST: usize = 5_000;
/// The most of the other employees who can be asked.
const LARGEST_SAMPLE: i64 = 10_000;

/// What is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub(crate) title: String,
    pub(crate) length: String,
    pub(crate) focus: Vec<String>,
    pub(crate) unit: String,
    pub(crate) named: bool,
    pub(crate) closes_on: String,
    pub(crate) groups: Vec<String>,
    pub(crate) sample: String,
    pub(crate) listed: String,
    pub(crate) customers: bool,
}

impl Typed {
    pub(super) fn read(fields: &Fields) -> Self {
        let text = |name: &str| fields.first(name).to_owned();
        Self {
            title: text("title"),
            length: text("length"),
            focus: fields.all("focus").to_vec(),
            unit: text("unit"),
            named: fields.first("answers") == "named",
            closes_on: text("closes_on"),
            groups: fields.all("groups").to_vec(),
            sample: text("sample"),
            listed: text("listed"),
            customers: fields.first("customers") == "true",
        }
    }

    /// As a round has it.
    pub(super) fn of(round: &Round, visit: &Visit) -> Self {
        Self {
            title: round.title.clone(),
            length: round.length.clone(),
            focus: words(&round.focus),
            unit: round.unit.clone(),
            named: round.named,
            closes_on: visit.zone.day_of(round.closes_at.millis()),
            groups: words(&round.directory),
            sample: if round.sample > 0 { round.sample.to_string() } else { String::new() },
            listed: round.listed.clone(),
            customers: round.customers,
        }
    }

    /// Puts what was typed into a draft.
    ///
    /// # Errors
    /// If something can't be kept, a sentence for each field.
    pub(super) fn put(&self, round: &mut Round, visit: &Visit) -> Result<(), FieldErrors> {
        let (t, mut errors) = (t::Texts::new(visit.lang), FieldErrors::new());
        round.title = self.title.trim().to_owned();
        if !(1..=120).contains(&round.title.chars().count()) {
            errors.add("title", t.wrong_title());
        }
        self.put_length(round, t, &mut errors);
        self.unit.trim().clone_into(&mut round.unit);
        round.named = self.named;
        round.customers = self.customers;
        match visit.zone.end_of_day(&self.closes_on).map(Timestamp::from_millis) {
            Some(at) if at > visit.now => round.closes_at = at,
            Some(_) => errors.add("closes_on", t.wrong_closes_past()),
            None => errors.add("closes_on", t.wrong_closes()),
        }
        let groups: Vec<Group> = Group::ALL
            .into_iter()
            .filter(|group| *group != Group::Customers && self.groups.iter().any(|code| code == group.code()))
            .collect();
        round.directory = groups_of(&groups);
        self.put_sample(round, &groups, t, &mut errors);
        match listed(&self.listed) {
            Ok(_) => self.listed.replace("\r\n", "\n").trim().clone_into(&mut round.listed),
            Err(WrongLine::Line(number)) => {
                errors.add("listed", t.wrong_listed_line(i64::try_from(number).unwrap_or(0)))
            }
            Err(WrongLine::TooMany) => errors.add("listed", t.wrong_listed_long(LONGEST_LIST as i64)),
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    fn put_length(&self, round: &mut Round, t: t::Texts, errors: &mut FieldErrors) {
        let instrument = Instrument::current();
        let focus: Vec<&str> = instrument
            .sub_dimensions
            .iter()
            .map(|sub| sub.id.as_str())
            .filter(|id| self.focus.iter().any(|chosen| chosen == id))
            .collect();
        match self.length.as_str() {
            "full" | "pulse" => round.focus = String::new(),
            "focus" if focus.is_empty() => errors.add("focus", t.wrong_focus()),
            "focus" => round.focus = focus.join(","),
            _ => errors.add("length", t.wrong_length()),
        }
        round.length.clone_from(&self.length);
        round.instrument.clone_from(&instrument.version);
    }

    fn put_sample(&self, round: &mut Round, groups: &[Group], t: t::Texts, errors: &mut FieldErrors) {
        round.sample = 0;
        if !groups.contains(&Group::Employees) {
            return;
        }
        match self.sample.trim().parse::<i64>() {
            Ok(sample) if (1..=LARGEST_SAMPLE).contains(&sample) => round.sample = sample,
            _ => errors.add("sample", t.wrong_sample(LARGEST_SAMPLE)),
        }
    }
}

/// What is wrong with a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WrongLine {
    /// The line of this number, from 1, is no group and mail address.
    Line(usize),
    /// There are too many.
    TooMany,
}

/// Reads a list: a line each with a group's letters and a mail address, in either order, with a space, comma or semicolon between.
pub(super) fn listed(text: &str) -> Result<Vec<Listed>, WrongLine> {
    let mut list: Vec<Listed> = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let one = line_of(line).ok_or(WrongLine::Line(at + 1))?;
        if !list.iter().any(|other| other.email == one.email) {
            list.push(one);
        }
        if list.len() > LONGEST_LIST {
            return Err(WrongLine::TooMany);
        }
    }
    Ok(list)
}

fn line_of(line: &str) -> Option<Listed> {
    let parts: Vec<&str> = line.split([' ', '\t', ',', ';']).filter(|part| !part.is_empty()).collect();
    let [one, other] = parts[..] else { return None };
    let (group, email) = match (Group::from_code(one), Group::from_code(other)) {
        (Some(group), None) => (group, other),
        (None, Some(group)) => (group, one),
        _ => return None,
    };
    let email = Address::parse(email).ok()?;
    Some(Listed { group, email: email.to_string().to_lowercase() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_a_group_and_an_address_in_a_line() {
        let list = listed("ITL ana@example.org\n\n bo@example.org; CUS\nITL\tAna@example.org").expect("a list");
        assert_eq!(list.len(), 2, "an address is asked once");
        assert_eq!((list[1].group, list[1].email.as_str()), (Group::Customers, "bo@example.org"));
        assert_eq!(listed("ITL ana@example.org\nBOSS bo@example.org"), Err(WrongLine::Line(2)));
        assert_eq!(listed("ana@example.org"), Err(WrongLine::Line(1)));
        assert_eq!(listed("ITL nobody"), Err(WrongLine::Line(1)));
    }
}
