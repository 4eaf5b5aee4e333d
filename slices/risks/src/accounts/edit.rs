//! Changing what is said of an account.

use super::actions;
use super::form::{Offers, Typed};
use crate::policy;
use crate::t::Texts;
use crate::tabs::ACCOUNTS;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "accounts/edit.html")]
pub(crate) struct Edit {
    t: Texts,
    id: SubjectId,
    heading: String,
    typed: Typed,
    offers: Offers,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.t.change_account(), self.heading)
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return form_page(&app, visit, id, Some(typed), errors).await,
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("{ACCOUNTS}/{id}"), Flash::good(Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, came, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let listed = actions::find(cx, id).await?;
    let listed = grant(cx.viewer(), listed, &policy::Tend)?;
    let typed = match came {
        Some(typed) => typed,
        None => Typed::of(&listed.thing, subjects::text(cx, &listed.subject).await?.source),
    };
    let space = Some(listed.thing.space);
    Ok(Edit {
        t: Texts::new(visit.lang),
        id,
        heading: listed.thing.title.clone(),
        offers: Offers::load(cx, visit, space, Some(&listed.thing), &typed).await?,
        typed,
        errors,
    })
}
