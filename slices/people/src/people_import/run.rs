//! Running an import.

use super::judge::{Judged, Whole, cell, judge};
use super::report::{LineReport, Outcome, Report};
use super::sheet::{self, Line, SheetError};
use super::{Column, store};
use crate::facts::ProfileChanged;
use crate::import::{self, NewPerson};
use crate::profile::model::Said;
use crate::profile::{self, Kept};
use crate::{person, roster};
use db::{Cx, Db};
use jobs::Record;
use kernel::{PersonId, PersonKind, Rights, Viewer};
use std::io::Read;
use std::sync::Arc;

/// Lines that share a transaction.
const BATCH: usize = 100;

/// Whether anything is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing: only the report.
    #[default]
    DryRun,
    /// All of it.
    Apply,
}

/// What becomes of those who came from the directory before and are missing from the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Absent {
    /// They are listed, and stay.
    #[default]
    Keep,
    /// They are marked as left.
    MarkAsLeft,
}

/// How an import runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether anything is written.
    pub mode: Mode,
    /// What becomes of those who are missing.
    pub absent: Absent,
}

/// Why an import stopped.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is no list of people.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The database refused. What was written before stands; the same file can be applied again.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Reads a file and does what it says, or only reports what it would do. `by` is who imports: [`Viewer::System`] for the
/// command line. `progress` hears how many lines are done, of how many.
///
/// # Errors
/// [`ImportError`]; a line that can't be taken is none, it stands in the report.
pub async fn run_import(
    db: &Db,
    by: Viewer,
    file: impl Read,
    options: Options,
    mut progress: impl FnMut(usize, usize),
) -> Result<Report, ImportError> {
    let lines = sheet::read(file)?;
    let whole = Arc::new(look_through(db, &by, &lines).await?);
    let mut report = Report::default();
    progress(0, lines.len());
    for batch in lines.chunks(BATCH) {
        report.lines.extend(run_batch(db, &by, batch.to_vec(), &whole, options.mode).await?);
        progress(report.lines.len(), lines.len());
    }
    if options.mode == Mode::Apply {
        set_managers(db, &by, &lines, &report).await?;
    }
    leavers(db, &by, &whole, options, &mut report).await?;
    Ok(report)
}

/// What the lines say about each other. A line may name a manager who stands in a later one, so all are looked at before the
/// first is done.
async fn look_through(db: &Db, by: &Viewer, lines: &[Line]) -> db::Result<Whole> {
    let whole = Arc::new(Whole::of(lines));
    let mut looked = Vec::new();
    for batch in lines.chunks(BATCH) {
        let (batch, known) = (batch.to_vec(), Arc::clone(&whole));
        let look = async move |cx: &mut Cx| judge(cx, batch, &known).await;
        looked.extend(db.read(by.clone(), look).await?.into_iter().map(Judged::looked));
    }
    let mut whole = Arc::unwrap_or_clone(whole);
    whole.refuse(&looked);
    Ok(whole)
}

async fn run_batch(
    db: &Db,
    by: &Viewer,
    lines: Vec<Line>,
    whole: &Arc<Whole>,
    mode: Mode,
) -> db::Result<Vec<LineReport>> {
    let whole = Arc::clone(whole);
    match mode {
        Mode::DryRun => {
            let work = async move |cx: &mut Cx| -> db::Result<Vec<LineReport>> {
                Ok(judge(cx, lines, &whole).await?.into_iter().map(reported).collect())
            };
            db.read(by.clone(), work).await
        }
        Mode::Apply => {
            let work = async move |cx: &mut Cx| -> db::Result<Vec<LineReport>> {
                let judged = judge(cx, lines, &whole).await?;
                for one in &judged {
                    apply(cx, one).await?;
                }
                Ok(judged.into_iter().map(reported).collect())
            };
            db.write(by.clone(), work).await
        }
    }
}

fn reported(judged: Judged) -> LineReport {
    LineReport {
        line: judged.line.number,
        external_id: cell(&judged.line, Column::ExternalId).to_owned(),
        name: judged.entry.name,
        outcome: judged.outcome,
    }
}

async fn apply(cx: &mut Cx, judged: &Judged) -> db::Result<()> {
    let known = judged.known.as_ref().map(|known| known.id);
    match (&judged.outcome, known) {
        (Outcome::Failed(_) | Outcome::Unchanged, _) => Ok(()),
        (_, None) => create(cx, judged).await,
        (_, Some(person)) => update(cx, person, judged).await,
    }
}

async fn create(cx: &mut Cx, judged: &Judged) -> db::Result<()> {
    let entry = &judged.entry;
    let new = NewPerson {
        kind: entry.kind,
        handle: None,
        name: &entry.name,
        email: entry.email.as_deref(),
        title: &entry.title,
        unit: &entry.unit,
        function: &entry.function,
        rights: Rights::NONE,
        organisation: entry.company.as_deref(),
        lang: entry.lang.as_deref(),
        zone: &entry.zone,
        external_id: Some(cell(&judged.line, Column::ExternalId)),
        left: entry.left,
    };
    let person = import::add(cx, &new).await?;
    save_profile(cx, person, judged, Said::default(), None).await
}

async fn update(cx: &mut Cx, id: PersonId, judged: &Judged) -> db::Result<()> {
    let entry = &judged.entry;
    let Some(mut row) = person::store::find(cx, id).await? else { return Ok(()) };
    row.external_id = Some(cell(&judged.line, Column::ExternalId).to_owned());
    row.name.clone_from(&entry.name);
    row.email.clone_from(&entry.email);
    let before = std::mem::replace(&mut row.kind, entry.kind);
    if row.kind != PersonKind::Employee {
        row.rights = Rights::NONE;
    }
    row.title.clone_from(&entry.title);
    row.unit.clone_from(&entry.unit);
    row.function.clone_from(&entry.function);
    row.zone.clone_from(&entry.zone);
    row.lang.clone_from(&entry.lang);
    row.organisation = match &entry.company {
        Some(company) => Some(import::organisation(cx, company).await?),
        None => None,
    };
    person::store::update(cx, &row).await?;
    if row.kind != before {
        roster::changed_kind(cx, id, before, row.kind).await?;
    }
    let profile = profile::store::find(cx, id).await?;
    let said = profile.as_ref().map(profile::Profile::said).unwrap_or_default();
    save_profile(cx, id, judged, said, profile.and_then(|profile| profile.manager)).await?;
    cx.record(&ProfileChanged { person: id }).await?;
    match judged.outcome {
        Outcome::Left => roster::depart(cx, id).await,
        Outcome::Returned => roster::bring_back(cx, id).await,
        _ => Ok(()),
    }
}

/// What the person said stays; what the file says replaces its own part. Managers follow when all people are there.
async fn save_profile(
    cx: &mut Cx,
    person: PersonId,
    judged: &Judged,
    said: Said,
    manager: Option<PersonId>,
) -> db::Result<()> {
    let entry = &judged.entry;
    let said = Said {
        location: entry.location.clone(),
        ask_me_about: entry.ask_me_about.clone(),
        skills: entry.skills.clone(),
        languages: entry.languages.clone(),
        ..said
    };
    let kept = Kept { manager, leader: entry.leader, works_in_it: entry.works_in_it };
    profile::keep(cx, person, &said, &kept).await
}

/// A manager may stand in a later line, so that they are set at the end.
async fn set_managers(db: &Db, by: &Viewer, lines: &[Line], report: &Report) -> db::Result<()> {
    let is_taken = |outcome: &Outcome| !matches!(outcome, Outcome::Failed(_) | Outcome::Unchanged);
    let told = lines
        .iter()
        .zip(&report.lines)
        .filter(|(line, one)| is_taken(&one.outcome) && line.cells.contains_key(&Column::Manager));
    let pairs: Vec<_> =
        told.map(|(line, one)| (one.external_id.clone(), cell(line, Column::Manager).to_owned())).collect();
    for batch in pairs.chunks(BATCH / 2) {
        let batch = batch.to_vec();
        let work = async move |cx: &mut Cx| -> db::Result<()> {
            let keys: Vec<_> = batch.iter().flat_map(|(person, manager)| [person.clone(), manager.clone()]).collect();
            let ids: std::collections::HashMap<_, _> = store::ids(cx, &keys).await?.into_iter().collect();
            for (person, manager) in &batch {
                if let Some(person) = ids.get(person) {
                    store::save_manager(cx, *person, ids.get(manager).copied()).await?;
                }
            }
            Ok(())
        };
        db.write(by.clone(), work).await?;
    }
    Ok(())
}

/// Those who are missing from the file. The importer's own account never leaves this way.
async fn leavers(db: &Db, by: &Viewer, whole: &Whole, options: Options, report: &mut Report) -> db::Result<()> {
    let present = db.read(by.clone(), async |cx: &mut Cx| store::present(cx).await).await?;
    let missing: Vec<_> = present.into_iter().filter(|(key, _, _)| !whole.lines.contains_key(key)).collect();
    if options.absent == Absent::Keep {
        report.absent = missing.into_iter().map(|(key, _, name)| (key, name)).collect();
        return Ok(());
    }
    let own = by.person();
    for batch in missing.chunks(BATCH) {
        let leaving: Vec<_> = batch.iter().filter(|(_, id, _)| Some(*id) != own).cloned().collect();
        for (external_id, _, name) in &leaving {
            let (external_id, name) = (external_id.clone(), name.clone());
            report.lines.push(LineReport { line: 0, external_id, name, outcome: Outcome::Left });
        }
        if options.mode == Mode::Apply {
            let work = async move |cx: &mut Cx| -> db::Result<()> {
                for (_, person, _) in &leaving {
                    roster::depart(cx, *person).await?;
                }
                Ok(())
            };
            db.write(by.clone(), work).await?;
        }
    }
    Ok(())
}
