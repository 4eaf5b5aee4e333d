//! Proposing a change.

use super::actions;
use crate::pages::form::Typed;
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/new.html")]
pub(crate) struct New {
    t: Texts,
    id: SubjectId,
    page_title: String,
    heading: String,
    text: String,
    note: String,
    minor: bool,
    base: i64,
    place: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        format!("{}: {}", self.page_title, self.t.propose())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (house, sent) = (app.clone(), typed.clone());
    let work = async move |cx: &mut Cx| -> Result<kernel::DraftId, Problem> {
        let made = actions::propose(cx, lang, id, &sent.change()).await?;
        house.slices.drafts.sent(cx, &place(id), &sent.words()).await?;
        Ok(made)
    };
    match app.write(&visit.viewer, work).await {
        Ok(made) => {
            let said = Flash::good(Texts::new(lang).said_proposed());
            Ok(go(&app, &format!("/pages/{id}/proposals/{made}"), said))
        }
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

/// Where a proposal is kept until it is sent.
fn place(page: SubjectId) -> String {
    format!("wiki-proposal-{page}")
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, came, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let leaf = pages::granted(cx, id, &policy::Propose).await?;
    let typed = match came {
        Some(typed) => typed,
        None => {
            let kept = app.slices.drafts.find(cx, &place(id)).await?;
            let text = subjects::text(cx, &leaf.subject).await?;
            // Who may not change the page sees of its links what a reader sees.
            let source = web::prose::sourced(cx, text.source, &text.html).await?;
            let (title, body) = kept.map_or((leaf.subject.title.clone(), source), |kept| (kept.title, kept.body));
            Typed { title, body, base: leaf.subject.version.to_string(), ..Typed::default() }
        }
    };
    Ok(New {
        t: Texts::new(visit.lang),
        id,
        page_title: leaf.subject.title.clone(),
        heading: typed.title,
        text: typed.body,
        note: typed.note,
        minor: typed.minor == "true",
        base: typed.base.parse().unwrap_or(leaf.subject.version),
        place: place(id),
        errors,
    })
}
