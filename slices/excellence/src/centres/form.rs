//! Founding a centre, and changing it.

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
use web::faces;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "centres/form.html")]
pub(crate) struct CentreForm {
    t: t::Texts,
    /// The centre that is changed.
    id: Option<SubjectId>,
    /// The spaces to choose from for a new one; with none there is no form.
    homes: Vec<Choice>,
    name: String,
    purpose: String,
    /// Who may head one that is there.
    heads: Vec<Choice>,
    key: String,
    errors: FieldErrors,
}

impl Page for CentreForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_centre().to_owned() } else { self.t.found_centre().to_owned() }
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
    head: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn wanted(&self) -> Wanted {
        Wanted {
            space: self.space.parse().ok(),
            name: self.name.clone(),
            purpose: self.purpose.replace("\r\n", "\n"),
            head: self.head.parse().ok(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let (name, purpose) = (t.usual_centre_name().to_owned(), t.usual_centre_purpose().to_owned());
    page(&app, visit, None, Some(Typed { name, purpose, ..Typed::default() }), FieldErrors::new()).await
}

/// Whoever founds it heads it, until they name somebody else.
pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = Wanted { head: visit.viewer.person(), ..typed.wanted() };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::found(cx, lang, &wanted).await).await {
        Ok(id) => Ok(go(&app, &format!("/journey/excellence/{id}"), Flash::good(t::Texts::new(lang).said_founded()))),
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
        Ok(()) => Ok(go(&app, &format!("/journey/excellence/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
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
) -> Result<CentreForm, Problem> {
    let t = t::Texts::new(visit.lang);
    let mut typed = came.clone().unwrap_or_default();
    let (mut heads, mut homes) = (Vec::new(), Vec::new());
    if let Some(id) = id {
        let centre = actions::centre(cx, id).await?;
        let centre = grant(cx.viewer(), centre, &policy::Lead)?;
        if came.is_none() {
            typed.name.clone_from(&centre.subject.title);
            typed.purpose = subjects::text(cx, &centre.subject).await?.source;
            typed.head = centre.head.map(|head| head.to_string()).unwrap_or_default();
        }
        heads = faces::choices(&faces::employees(cx, centre.subject.space).await?, t.nobody_yet(), &typed.head);
    } else {
        homes = store::homes(cx, visit.person()?).await?;
    }
    let chosen = typed.space.parse().ok().or_else(|| homes.first().map(|home| home.space));
    let home = |home: &store::Home| {
        let label = format!("{}: {}", home.name, web::reach::word(visit.lang, home.reach));
        Choice::of(home.space, label, chosen == Some(home.space))
    };
    Ok(CentreForm {
        t,
        id,
        homes: homes.iter().map(home).collect(),
        heads,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        name: typed.name,
        purpose: typed.purpose,
        errors,
    })
}
