//! Opening a desk, and changing what it is for.

use super::actions::{self, Wanted};
use super::store;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "desks/form.html")]
pub(crate) struct DeskForm {
    t: t::Texts,
    /// The desk that is changed.
    id: Option<SubjectId>,
    /// The spaces to choose from for a new one; with none there is no form.
    homes: Vec<Choice>,
    name: String,
    purpose: String,
    key: String,
    errors: FieldErrors,
}

impl Page for DeskForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_desk().to_owned() } else { self.t.open_desk().to_owned() }
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    space: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn wanted(&self) -> Wanted {
        Wanted {
            space: self.space.parse().ok(),
            name: self.name.clone(),
            purpose: self.purpose.replace("\r\n", "\n"),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let (name, purpose) = (t.usual_desk_name().to_owned(), t.usual_desk_purpose().to_owned());
    page(&app, visit, None, Some(Typed { name, purpose, ..Typed::default() }), FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted) = (visit.lang, typed.wanted());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::open(cx, lang, &wanted).await).await {
        Ok(id) => {
            Ok(go(&app, &format!("/journey/requests/desks/{id}"), Flash::good(t::Texts::new(lang).said_desk_opened())))
        }
        Err(problem) => page(&app, visit, None, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, Some(id.parse()?), None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, wanted): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.wanted());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => {
            Ok(go(&app, &format!("/journey/requests/desks/{id}"), Flash::good(t::Texts::new(lang).said_changed())))
        }
        Err(problem) => page(&app, visit, Some(id), Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

async fn page(app: &App, visit: Visit, id: Option<SubjectId>, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, came, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: Option<SubjectId>,
    came: Option<Typed>,
    errors: FieldErrors,
) -> Result<DeskForm, Problem> {
    let mut typed = came.clone().unwrap_or_default();
    if let Some(id) = id {
        let desk = actions::desk(cx, id).await?;
        let desk = grant(cx.viewer(), desk, &policy::Own)?;
        if came.is_none() {
            typed.name.clone_from(&desk.subject.title);
            typed.purpose = subjects::text(cx, &desk.subject).await?.source;
        }
    }
    let homes = if id.is_none() { store::homes(cx, visit.person()?).await? } else { Vec::new() };
    let chosen = typed.space.parse().ok().or_else(|| homes.first().map(|home| home.space));
    let home = |home: &store::Home| {
        let label = format!("{}: {}", home.name, web::reach::word(visit.lang, home.reach));
        Choice::of(home.space, label, chosen == Some(home.space))
    };
    Ok(DeskForm {
        t: t::Texts::new(visit.lang),
        id,
        homes: homes.iter().map(home).collect(),
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        name: typed.name,
        purpose: typed.purpose,
        errors,
    })
}
