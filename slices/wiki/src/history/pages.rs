//! The history of a page, and one of its versions.

use super::actions;
use super::store::{self, Note};
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{PersonId, SubjectId, Verdict};
use serde::Deserialize;
use subjects::{Subject, Version};
use web::compare::{Line, compare};
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

/// Versions on one page.
const LENGTH: usize = 50;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "history/index.html")]
pub(crate) struct Index {
    t: Texts,
    id: SubjectId,
    heading: String,
    lines: Vec<VersionLine>,
    older: Option<String>,
    /// Which two are compared, and how they differ.
    compared: Option<Compared>,
    may_restore: bool,
}

/// A version in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct VersionLine {
    number: i64,
    editor: PersonView,
    at: TimeView,
    note: String,
    minor: bool,
    approved_by: Option<String>,
    holds: bool,
    /// Chosen as the older, and as the newer one.
    from: bool,
    to: bool,
}

/// Two versions side by side.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Compared {
    from: i64,
    to: i64,
    titles: Option<(String, String)>,
    lines: Vec<Line>,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.history())
    }
}

/// Which two to compare, and where the list begins.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    from: Option<i64>,
    to: Option<i64>,
    before: Option<i64>,
}

pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, which).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, which: Which) -> Result<Index, Problem> {
    let leaf = pages::granted(cx, id, &policy::ReadHistory).await?;
    let mut versions = subjects::versions(cx, &leaf.subject, which.before.unwrap_or(i64::MAX), LENGTH + 1).await?;
    let older = (versions.len() > LENGTH).then(|| versions.get(LENGTH - 1).map(|one| one.number)).flatten();
    versions.truncate(LENGTH);
    let now = leaf.subject.version;
    let to = which.to.unwrap_or(now);
    let from = which.from.unwrap_or(to - 1);
    let (from, to) = (from.min(to), from.max(to));
    let numbers: Vec<i64> = versions.iter().map(|one| one.number).collect();
    let mut notes = store::notes(cx, id, &numbers).await?;
    let approvers: Vec<PersonId> = notes.values().filter_map(|note| note.approved_by).collect();
    let faces = Faces::load(cx, versions.iter().map(|one| one.editor).chain(approvers)).await?;
    let line = |one: Version| {
        let note = notes.remove(&one.number);
        VersionLine {
            editor: faces.view(visit, one.editor),
            at: visit.time(one.written_at),
            minor: note.as_ref().is_some_and(|note| note.minor),
            approved_by: note.as_ref().and_then(|note| note.approved_by).map(|person| faces.name(person)),
            note: note.map(|Note { words, .. }| words).unwrap_or_default(),
            holds: one.number == now,
            from: one.number == from,
            to: one.number == to,
            number: one.number,
        }
    };
    Ok(Index {
        t: Texts::new(visit.lang),
        id,
        heading: leaf.subject.title.clone(),
        lines: versions.into_iter().map(line).collect(),
        older: older.map(|before| format!("/pages/{id}/history?before={before}")),
        compared: compared(cx, &leaf.subject, from, to).await?,
        may_restore: policy::Write.judge(&visit.viewer, &leaf) == Verdict::Allowed,
    })
}

async fn compared(cx: &mut Cx, page: &Subject, from: i64, to: i64) -> Result<Option<Compared>, Problem> {
    if from == to {
        return Ok(None);
    }
    let (old, new) = (subjects::version(cx, page, from).await?, subjects::version(cx, page, to).await?);
    let (Some((was, old)), Some((is, new))) = (old, new) else { return Ok(None) };
    // Where a text leads to what the reader may not see, only its words are compared.
    let old = prose::sourced(cx, old.source, &old.html).await?;
    let new = prose::sourced(cx, new.source, &new.html).await?;
    Ok(Some(Compared { from, to, titles: (was != is).then_some((was, is)), lines: compare(&old, &new) }))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "history/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    number: i64,
    holds: bool,
    heading: String,
    html: String,
    may_restore: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.version(self.number))
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path((id, number)): Path<(String, i64)>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Show, Problem> {
        let leaf = pages::granted(cx, id, &policy::ReadHistory).await?;
        let (heading, words) = subjects::version(cx, &leaf.subject, number).await?.ok_or(Problem::NotFound)?;
        Ok(Show {
            t: Texts::new(around.lang),
            id,
            number,
            holds: number == leaf.subject.version,
            heading,
            html: prose::resolved(cx, &words.html).await?,
            may_restore: policy::Write.judge(&around.viewer, &leaf) == Verdict::Allowed,
        })
    };
    app.show(visit, work).await
}

pub(super) async fn restore(
    State(app): State<App>,
    visit: Visit,
    Path((id, number)): Path<(String, i64)>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::restore(cx, lang, id, number).await).await?;
    Ok(go(&app, &format!("/pages/{id}"), Flash::good(Texts::new(lang).said_version_back(number))))
}
