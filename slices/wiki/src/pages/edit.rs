//! Changing a page. Where somebody else's change came in between, both texts stand side by side.

use super::actions::{self, Behind, Saved};
use super::form::Typed;
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use web::compare::{Line, compare};
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "pages/edit.html")]
pub(crate) struct Edit {
    t: Texts,
    id: SubjectId,
    heading: String,
    text: String,
    note: String,
    minor: bool,
    /// The version that the text is written on.
    base: i64,
    place: String,
    meanwhile: Option<Meanwhile>,
    errors: FieldErrors,
}

/// What came in between.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Meanwhile {
    version: i64,
    /// Who wrote the version that holds, and when.
    by: String,
    at: TimeView,
    /// What they changed, and what the viewer did.
    theirs: Vec<Line>,
    own: Vec<Line>,
    /// The viewer's text as they sent it.
    sent: String,
    conflicts: usize,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.change_page())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        match (self.errors.is_empty(), &self.meanwhile) {
            (_, Some(_)) => StatusCode::CONFLICT,
            (false, None) => StatusCode::UNPROCESSABLE_ENTITY,
            (true, None) => StatusCode::OK,
        }
    }
}

/// A draft that was begun on one of so many earlier versions is found again.
const REMEMBERED: i64 = 10;

/// Where a change is kept until it is saved: with the version that it is written on.
fn place(page: SubjectId, base: i64) -> String {
    format!("wiki-edit-v{base}-{page}")
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new(), None).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (house, sent) = (app.clone(), typed.clone());
    let work = async move |cx: &mut Cx| -> Result<Saved, Problem> {
        let change = sent.change();
        let saved = actions::save(cx, lang, id, &change).await?;
        if matches!(saved, Saved::Done) {
            house.slices.drafts.sent(cx, &place(id, change.base), &sent.words()).await?;
        }
        Ok(saved)
    };
    match app.write(&visit.viewer, work).await {
        Ok(Saved::Done) => Ok(go(&app, &format!("/pages/{id}"), Flash::good(Texts::new(lang).said_changed()))),
        Ok(Saved::Behind(behind)) => form_page(&app, visit, id, Some(typed), FieldErrors::new(), Some(behind)).await,
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?, None).await,
    }
}

async fn form_page(
    app: &App,
    visit: Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
    behind: Option<Behind>,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, came, errors, behind).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
    behind: Option<Behind>,
) -> Result<Edit, Problem> {
    let leaf = actions::granted(cx, id, &policy::Write).await?;
    let typed = match came {
        Some(typed) => typed,
        None => begun(cx, app, id, &leaf.subject).await?,
    };
    let meanwhile = match &behind {
        Some(behind) => Some(meanwhile(cx, visit, &leaf.subject, behind, &typed).await?),
        None => None,
    };
    let (base, text) = match behind {
        Some(behind) => (behind.version, behind.merged.text),
        None => (typed.base.parse().unwrap_or(leaf.subject.version), typed.body.clone()),
    };
    Ok(Edit {
        t: Texts::new(visit.lang),
        id,
        heading: typed.title,
        text,
        note: typed.note,
        minor: typed.minor == "true",
        base,
        place: place(id, base),
        meanwhile,
        errors,
    })
}

/// What the viewer had begun to change, on the version on which they had, or the text that holds.
async fn begun(cx: &mut Cx, app: &App, id: SubjectId, subject: &subjects::Subject) -> Result<Typed, Problem> {
    for base in (1..=subject.version).rev().take(usize::try_from(REMEMBERED).unwrap_or_default()) {
        if let Some(kept) = app.slices.drafts.find(cx, &place(id, base)).await? {
            return Ok(Typed { title: kept.title, body: kept.body, base: base.to_string(), ..Typed::default() });
        }
    }
    let body = subjects::text(cx, subject).await?.source;
    Ok(Typed { title: subject.title.clone(), body, base: subject.version.to_string(), ..Typed::default() })
}

async fn meanwhile(
    cx: &mut Cx,
    visit: &Visit,
    subject: &subjects::Subject,
    behind: &Behind,
    typed: &Typed,
) -> Result<Meanwhile, Problem> {
    let editor = subjects::editor(cx, subject).await?;
    Ok(Meanwhile {
        version: behind.version,
        by: Faces::load(cx, [editor]).await?.name(editor),
        at: visit.time(subject.edited_at.unwrap_or_else(|| subject.made_at())),
        theirs: compare(&behind.base, &behind.theirs),
        own: compare(&behind.base, &behind.own),
        sent: typed.body.clone(),
        conflicts: behind.merged.conflicts,
    })
}
