//! Proposed changes to a question and its answers, and one with the difference that it makes.

use super::actions;
use super::model::Fate;
use super::store::{self, Suggestion};
use crate::questions::{self, Asked};
use crate::{QUESTION, policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{RevisionId, SubjectId, Verdict};
use serde::Deserialize;
use subjects::Subject;
use web::compare::{self, compare};
use web::faces::Faces;
use web::flash::{Flash, go};
use web::kinds::Mark;
use web::prose::Named;
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// So many are listed.
const MOST: usize = 100;

/// Where a question or an answer is read.
pub(super) fn url(question: SubjectId, id: SubjectId) -> String {
    if question == id { format!("/questions/{id}") } else { format!("/questions/{question}#subject-{id}") }
}

/// What it is called where one proposes a change to it.
pub(super) fn called(t: t::Texts, subject: &Subject) -> String {
    if subject.kind == QUESTION { subject.title.clone() } else { t.answer().to_owned() }
}

/// What became of it, in a word.
fn mark(t: t::Texts, fate: Fate) -> Mark {
    let (label, tone, icon) = match fate {
        Fate::Open => (t.suggestion_open(), "warn", "clock"),
        Fate::Accepted => (t.suggestion_accepted(), "good", "check"),
        Fate::Declined => (t.suggestion_declined(), "", "close"),
        Fate::Withdrawn => (t.suggestion_withdrawn(), "", "undo"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// A proposal in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Entry {
    href: String,
    to: String,
    by: String,
    reason: String,
    at: TimeView,
    mark: Mark,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "suggestions/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    id: String,
    heading: String,
    entries: Vec<Entry>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.suggestions().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let (asked, _) = questions::find(cx, id).await?;
        let t = t::Texts::new(around.lang);
        let all = store::of_question(cx, id, asked.knows(), MOST).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.by)).await?;
        let entry = |one: Suggestion| Entry {
            href: format!("/suggestions/{}", one.id),
            to: if one.subject == id { t.question() } else { t.answer() }.to_owned(),
            by: faces.name(one.by),
            at: around.time(one.id.made_at()),
            mark: mark(t, one.fate()),
            reason: one.reason,
        };
        let entries = all.into_iter().map(entry).collect();
        Ok(Index { t, id: id.to_string(), heading: asked.subject.title, entries })
    })
    .await
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "suggestions/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    id: String,
    question: String,
    back: String,
    called: String,
    by: PersonView,
    at: TimeView,
    reason: String,
    mark: Mark,
    /// Who decided, and when.
    decided: Option<(String, TimeView)>,
    word: String,
    /// The title before and after, where it changes.
    titles: Option<(String, String)>,
    lines: Vec<compare::Line>,
    /// The text is another one than the proposal was made from.
    is_behind: bool,
    /// The version that it is compared with.
    version: i64,
    may_decide: bool,
    may_withdraw: bool,
    /// What was typed to whoever proposed it.
    typed: String,
    errors: FieldErrors,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.suggestion().to_owned()
    }
    fn status(&self) -> StatusCode {
        match (self.errors.is_empty(), self.errors.of("form")) {
            (true, _) => StatusCode::OK,
            (false, Some(_)) => StatusCode::CONFLICT,
            (false, None) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, String::new(), FieldErrors::new()).await
}

async fn page(app: &App, visit: Visit, id: RevisionId, typed: String, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: RevisionId, typed: String, errors: FieldErrors) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let (found, asked) = actions::find(cx, id).await?;
    let subject = &asked.subject;
    let (before, after) = both(cx, &found, &asked).await?;
    let faces = Faces::load(cx, std::iter::once(found.by).chain(found.decided_by)).await?;
    let allows = |verdict| verdict == Verdict::Allowed && found.fate() == Fate::Open;
    let decided = found.decided_by.zip(found.decided_at);
    let titles = (subject.title != found.title).then(|| (subject.title.clone(), found.title.clone()));
    let is_open = found.fate() == Fate::Open;
    Ok(Show {
        t,
        id: id.to_string(),
        question: found.question.to_string(),
        back: url(found.question, found.subject),
        called: called(t, subject),
        by: faces.view(visit, found.by),
        at: visit.time(id.made_at()),
        mark: mark(t, found.fate()),
        decided: decided.map(|(by, at)| (faces.name(by), visit.time(at))),
        titles: titles.filter(|_| found.fate() != Fate::Accepted),
        lines: if found.fate() == Fate::Accepted { Vec::new() } else { compare(&before, &after) },
        is_behind: is_open && found.base != subject.version,
        version: subject.version,
        may_decide: allows(policy::Review { by: found.by }.judge(&visit.viewer, &asked)),
        may_withdraw: allows(policy::WithdrawSuggestion { by: found.by }.judge(&visit.viewer, &asked)),
        reason: found.reason,
        word: found.word,
        typed,
        errors,
    })
}

/// The text as it is and as it would be, as this viewer reads them.
async fn both(cx: &mut Cx, found: &Suggestion, asked: &Asked) -> db::Result<(String, String)> {
    let text = subjects::text(cx, &asked.subject).await?;
    let named = Named::load(cx, [text.html.as_str(), found.html.as_str()].into_iter()).await?;
    let before = named.source(text.source, &text.html, cx.viewer(), asked.subject.author);
    Ok((before, named.source(found.source.clone(), &found.html, cx.viewer(), found.by)))
}

/// The version that was compared.
#[derive(Deserialize)]
pub(super) struct Compared {
    #[serde(default)]
    version: i64,
}

pub(super) async fn accept(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(compared): Form<Compared>,
) -> web::Result {
    let (id, lang): (RevisionId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::accept(cx, lang, id, compared.version).await;
    match app.write(&visit.viewer, work).await {
        Ok(found) => {
            let said = Flash::good(t::Texts::new(lang).said_change_accepted());
            Ok(go(&app, &url(found.question, found.subject), said))
        }
        Err(problem) => page(&app, visit, id, String::new(), FieldErrors::of_form(problem)?).await,
    }
}

/// What somebody says to whoever proposed it.
#[derive(Deserialize)]
pub(super) struct Word {
    #[serde(default)]
    word: String,
}

pub(super) async fn decline(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(Word { word }): Form<Word>,
) -> web::Result {
    let (id, lang, said): (RevisionId, _, _) = (id.parse()?, visit.lang, word.clone());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::decline(cx, lang, id, &said).await).await {
        Ok(found) => {
            let said = Flash::good(t::Texts::new(lang).said_change_declined());
            Ok(go(&app, &url(found.question, found.subject), said))
        }
        Err(problem) => page(&app, visit, id, word, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (RevisionId, _) = (id.parse()?, visit.lang);
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, lang, id).await).await {
        Ok(found) => {
            let said = Flash::good(t::Texts::new(lang).said_change_withdrawn());
            Ok(go(&app, &url(found.question, found.subject), said))
        }
        Err(problem) => page(&app, visit, id, String::new(), FieldErrors::of_form(problem)?).await,
    }
}
