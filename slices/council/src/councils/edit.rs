//! Changing a council's name, charter and rules.

use super::actions;
use super::form::{Offers, Typed};
use super::head::{Head, Part};
use crate::{policy, t};
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
#[template(path = "councils/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    offers: Offers,
    name: String,
    charter: String,
    minutes: String,
    place: String,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.change_council())
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
    let (name, charter, rules) = (typed.name.clone(), typed.charter.replace("\r\n", "\n"), typed.rules());
    let work = async move |cx: &mut Cx| actions::change(cx, lang, id, &name, &charter, &rules).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/council/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, id, Some(typed), web::FieldErrors::of_form(problem)?).await,
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
    let chamber = actions::chamber(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Keep)?;
    let typed = match came {
        Some(typed) => typed,
        None => {
            let charter = subjects::text(cx, &chamber.subject).await?.source;
            Typed::of(&chamber.subject.title, &charter, &chamber.council)
        }
    };
    let head = Head::below(cx, visit, &chamber, Part::Overview).await?;
    let t = t::Texts::new(visit.lang);
    Ok(Edit {
        t,
        head,
        offers: Offers::of(t, &typed),
        name: typed.name,
        charter: typed.charter,
        minutes: typed.minutes,
        place: typed.place,
        errors,
    })
}
