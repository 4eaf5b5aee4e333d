//! The page on which one says how a page is kept.

use super::actions::{self, Wanted};
use super::{model, store};
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit, civil};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "trust/edit.html")]
pub(crate) struct Edit {
    t: Texts,
    id: SubjectId,
    heading: String,
    owner: String,
    approval: bool,
    superseded: String,
    days: String,
    /// Until when somebody vouches for it.
    until: Option<String>,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.keeping())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What was typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    owner: String,
    approval: String,
    superseded: String,
    days: String,
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(fields): Form<Fields>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = Wanted {
        owner: fields.owner.clone(),
        approval: fields.approval == "true",
        superseded: fields.superseded.clone(),
    };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::keep(cx, lang, id, &wanted).await).await;
    answered(&app, visit, id, fields, done).await
}

pub(super) async fn verify(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(fields): Form<Fields>,
) -> web::Result {
    let (id, lang, days): (SubjectId, _, _) = (id.parse()?, visit.lang, fields.days.clone());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::verify(cx, lang, id, &days).await).await;
    let came = Fields { days: fields.days, ..Fields::default() };
    answered(&app, visit, id, came, done).await
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await;
    answered(&app, visit, id, Fields::default(), done).await
}

async fn answered(app: &App, visit: Visit, id: SubjectId, fields: Fields, done: Result<(), Problem>) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, &format!("/pages/{id}"), Flash::good(Texts::new(visit.lang).said_kept()))),
        Err(problem) => form_page(app, visit, id, Some(fields), FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, came: Option<Fields>, errors: FieldErrors) -> web::Result {
    app.show(visit.clone(), async move |cx: &mut Cx| load(cx, &visit, id, came, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    came: Option<Fields>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let leaf = pages::granted(cx, id, &policy::Keep).await?;
    let verification = store::verification(cx, id).await?;
    let stored = Fields {
        owner: store::handle(cx, leaf.thing.owner).await?,
        approval: leaf.thing.needs_approval().to_string(),
        superseded: leaf.thing.superseded_by.map(|page| format!("/pages/{page}")).unwrap_or_default(),
        days: verification.as_ref().map_or(model::USUAL, |one| one.days).to_string(),
    };
    let fields = match came {
        Some(came) if came.owner.is_empty() => Fields { days: came.days, ..stored },
        Some(came) => Fields { days: stored.days, ..came },
        None => stored,
    };
    Ok(Edit {
        t: Texts::new(visit.lang),
        id,
        heading: leaf.subject.title.clone(),
        owner: fields.owner,
        approval: fields.approval == "true",
        superseded: fields.superseded,
        days: fields.days,
        until: verification.map(|one| civil::day_said(one.until, visit)),
        errors,
    })
}
