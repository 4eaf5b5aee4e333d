//! Judging lines against the database: what would happen, without doing it.

use super::Column;
use super::entry::{self, Entry};
use super::report::{LineError, Outcome, named};
use super::sheet::Line;
use super::store::{self, Stored, terms_of};
use crate::import::SLACK;
use crate::profile::model::Term;
use db::Cx;
use kernel::PersonId;
use std::collections::{HashMap, HashSet};

/// What the file as a whole says.
#[derive(Clone, Debug, Default)]
pub(super) struct Whole {
    /// In which line a key stands first.
    pub(super) lines: HashMap<String, u64>,
    /// Which key has an address first.
    mails: HashMap<String, String>,
    /// Those who would report to themselves, over others perhaps.
    circles: HashSet<String>,
    /// Keys that nobody has yet and whose lines are not taken, and the line of each.
    refused: HashMap<String, u64>,
}

impl Whole {
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut whole = Self::default();
        let mut managers: HashMap<&str, &str> = HashMap::new();
        for line in lines {
            let key = cell(line, Column::ExternalId);
            whole.lines.entry(key.to_owned()).or_insert(line.number);
            whole.mails.entry(cell(line, Column::Email).to_lowercase()).or_insert_with(|| key.to_owned());
            managers.insert(key, cell(line, Column::Manager));
        }
        whole.circles = managers
            .keys()
            .filter(|key| !key.is_empty() && is_circle(&managers, key))
            .map(|key| (*key).to_owned())
            .collect();
        whole
    }

    /// Learns from a first look at all lines whose lines can't be taken because that of their manager can't, over others
    /// perhaps: somebody who is not there yet can't be set as a manager.
    pub(super) fn refuse(&mut self, looked: &[Looked]) {
        let taken: HashSet<&str> = looked.iter().filter(|one| !one.is_refused).map(|one| one.key.as_str()).collect();
        let newcomers =
            looked.iter().filter(|one| one.is_refused && !one.is_known && !taken.contains(one.key.as_str()));
        let mut fresh: Vec<&Looked> = newcomers.collect();
        while !fresh.is_empty() {
            self.refused.extend(fresh.iter().map(|one| (one.key.clone(), one.line)));
            let follows = |one: &&Looked| {
                let waits = one.waits_for.as_ref().is_some_and(|manager| self.refused.contains_key(manager));
                waits && !one.is_known && !self.refused.contains_key(&one.key)
            };
            fresh = looked.iter().filter(follows).collect();
        }
    }
}

/// What a first look at a line saw.
pub(super) struct Looked {
    line: u64,
    key: String,
    is_known: bool,
    is_refused: bool,
    /// The manager who is not there yet, but stands in the list.
    waits_for: Option<String>,
}

/// Whether the way up from somebody leads back to them. No chain of managers is a hundred long.
fn is_circle(managers: &HashMap<&str, &str>, start: &str) -> bool {
    let mut at = start;
    for _ in 0..100 {
        match managers.get(at) {
            Some(above) if *above == start => return true,
            Some(above) if !above.is_empty() => at = above,
            _ => return false,
        }
    }
    false
}

pub(super) fn cell(line: &Line, column: Column) -> &str {
    line.cells.get(&column).map_or("", String::as_str)
}

/// A line with what it would do.
pub(super) struct Judged {
    pub(super) line: Line,
    pub(super) known: Option<Stored>,
    pub(super) entry: Entry,
    pub(super) outcome: Outcome,
    /// The manager who is not there yet, but stands in the list.
    waits_for: Option<String>,
}

impl Judged {
    pub(super) fn looked(self) -> Looked {
        let key = cell(&self.line, Column::ExternalId);
        Looked {
            line: self.line.number,
            key: key.to_owned(),
            is_known: self.known.as_ref().is_some_and(|one| one.external_id.as_deref() == Some(key)),
            is_refused: matches!(self.outcome, Outcome::Failed(_)),
            waits_for: self.waits_for,
        }
    }
}

/// Judges some lines; at most 100 at once.
pub(super) async fn judge(cx: &mut Cx, lines: Vec<Line>, whole: &Whole) -> db::Result<Vec<Judged>> {
    let keys: Vec<_> = lines.iter().map(|line| cell(line, Column::ExternalId).to_owned()).collect();
    let mails: Vec<_> = lines.iter().map(|line| cell(line, Column::Email).to_lowercase()).collect();
    let managers: Vec<_> = lines.iter().map(|line| cell(line, Column::Manager).to_owned()).collect();
    let mut stored = store::find(cx, &keys).await?;
    let elsewhere = store::from_slack(cx, &mails).await?;
    stored.extend(elsewhere.into_iter().filter(|one| !keys.iter().any(|key| one.external_id.as_ref() == Some(key))));
    let people: Vec<_> = stored.iter().map(|one| one.id).collect();
    let terms = store::terms(cx, &people).await?;
    let taken = store::by_mail(cx, &mails).await?;
    let bosses: HashSet<_> = store::ids(cx, &managers).await?.into_iter().map(|(key, _)| key).collect();
    let judged = lines.into_iter().map(|line| {
        let key = cell(&line, Column::ExternalId);
        let known = known(&stored, key, cell(&line, Column::Email)).cloned();
        let before = known.as_ref().map(|one| as_entry(one, &terms));
        let (entry, mut errors) = entry::apply(&line, before.as_ref().unwrap_or(&Entry::blank()));
        errors.extend(against_others(&line, known.as_ref().map(|one| one.id), &entry, whole, &taken, &bosses));
        let is_taken_over = known.as_ref().is_some_and(|one| one.external_id.as_deref() != Some(key));
        let outcome = match (errors.is_empty(), outcome(before.as_ref(), &entry)) {
            (false, _) => Outcome::Failed(errors),
            (true, outcome) if is_taken_over => with_key(outcome),
            (true, outcome) => outcome,
        };
        let boss = cell(&line, Column::Manager);
        let waits_for = (!boss.is_empty() && !bosses.contains(boss)).then(|| boss.to_owned());
        Judged { line, known, entry, outcome, waits_for }
    });
    Ok(judged.collect())
}

/// Whom a line is about: who has its key, else the one with its address whom a Slack export brought. Nobody else is found by
/// an address, so that nobody takes over another's account.
fn known<'s>(stored: &'s [Stored], key: &str, mail: &str) -> Option<&'s Stored> {
    let mail = mail.to_lowercase();
    let by_mail = |one: &&Stored| !mail.is_empty() && one.email.as_ref() == Some(&mail) && is_from_slack(one);
    let by_key = stored.iter().find(|one| one.external_id.as_deref() == Some(key));
    by_key.or_else(|| stored.iter().find(by_mail).filter(|_| !key.is_empty()))
}

fn is_from_slack(one: &Stored) -> bool {
    one.external_id.as_ref().is_some_and(|key| key.starts_with(SLACK))
}

/// The account gets the list's key, whatever else changes.
fn with_key(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Unchanged => Outcome::Updated(vec![named(Column::ExternalId)]),
        Outcome::Updated(columns) => {
            Outcome::Updated(std::iter::once(named(Column::ExternalId)).chain(columns).collect())
        }
        other => other,
    }
}

fn as_entry(stored: &Stored, terms: &[(PersonId, i64, String)]) -> Entry {
    Entry {
        name: stored.name.clone(),
        email: stored.email.clone(),
        kind: stored.kind,
        title: stored.title.clone(),
        unit: stored.unit.clone(),
        function: stored.function.clone(),
        manager: stored.manager.clone(),
        location: stored.location.clone(),
        zone: stored.zone.clone(),
        lang: stored.lang.clone(),
        languages: terms_of(terms, stored.id, Term::Language),
        skills: terms_of(terms, stored.id, Term::Skill),
        ask_me_about: stored.ask_me_about.clone(),
        company: stored.company.clone(),
        leader: stored.leader,
        works_in_it: stored.works_in_it,
        left: stored.left_at.is_some(),
    }
}

/// What is wrong with a line because of other lines or other people.
fn against_others(
    line: &Line,
    own: Option<PersonId>,
    entry: &Entry,
    whole: &Whole,
    taken: &[(String, PersonId, String)],
    bosses: &HashSet<String>,
) -> Vec<LineError> {
    let mut errors = Vec::new();
    let key = cell(line, Column::ExternalId);
    if let Some(first) = whole.lines.get(key).filter(|first| **first != line.number && !key.is_empty()) {
        errors.push(LineError::Twice(*first));
    }
    let mail = cell(line, Column::Email).to_lowercase();
    let holder = taken.iter().find(|(other, id, _)| *other == mail && Some(*id) != own).map(|(_, _, name)| name);
    let earlier = whole.mails.get(&mail).filter(|first| !mail.is_empty() && *first != key);
    if let Some(name) = holder.or(earlier) {
        errors.push(LineError::MailTaken(mail, name.clone()));
    }
    let boss = cell(line, Column::Manager);
    if whole.circles.contains(key) {
        errors.push(LineError::Circle(boss.to_owned()));
    } else if !boss.is_empty() && !bosses.contains(boss) && !whole.lines.contains_key(boss) {
        errors.push(LineError::Manager(boss.to_owned()));
    } else if let Some(line) = whole.refused.get(boss).filter(|_| !boss.is_empty() && !bosses.contains(boss)) {
        errors.push(LineError::ManagerNotTaken(boss.to_owned(), *line));
    }
    if entry.kind == kernel::PersonKind::Customer || entry.company.is_none() {
        return errors;
    }
    let right = "kind customer".to_owned();
    errors.push(LineError::Word(named(Column::Company), entry.company.clone().unwrap_or_default(), right));
    errors
}

fn outcome(before: Option<&Entry>, after: &Entry) -> Outcome {
    let Some(before) = before else { return Outcome::Created };
    let changes = after.changes(before);
    match changes.contains(&Column::Left) {
        true if after.left => Outcome::Left,
        true => Outcome::Returned,
        false if changes.is_empty() => Outcome::Unchanged,
        false => Outcome::Updated(changes.into_iter().map(named).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_of_managers_is_seen_however_long() {
        let line = |number, key: &str, manager: &str| Line {
            number,
            cells: [(Column::ExternalId, key.to_owned()), (Column::Manager, manager.to_owned())].into(),
        };
        let whole =
            Whole::of(&[line(2, "a", "b"), line(3, "b", "c"), line(4, "c", "a"), line(5, "d", "a"), line(6, "e", "")]);
        assert_eq!(whole.circles, HashSet::from(["a".to_owned(), "b".to_owned(), "c".to_owned()]));
    }
}
