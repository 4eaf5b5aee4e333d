//! The form in which a desk is opened and changed.

use super::actions::{self, Wanted};
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SpaceId, SubjectId, Verdict};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::held::Held;
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit, homes};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "desks/form.html")]
pub(crate) struct FormPage {
    t: Texts,
    /// The desk that is changed; nothing for a new one.
    id: Option<SubjectId>,
    /// The spaces in which the viewer may open one; with none there is no form.
    homes: Vec<Choice>,
    typed: Typed,
    may_close: bool,
    errors: FieldErrors,
}

/// The fields, as they were typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub space: String,
    pub title: String,
    pub body: String,
    pub key: String,
}

impl Typed {
    fn wanted(&self) -> Wanted {
        Wanted {
            space: self.space.parse().ok(),
            title: self.title.clone(),
            body: self.body.replace("\r\n", "\n"),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

impl Page for FormPage {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_desk().to_owned() } else { self.t.open_desk().to_owned() }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What an address brings along.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    space: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let typed = Typed { space: asked.space, ..Typed::default() };
    new_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted) = (visit.lang, typed.wanted());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::open(cx, lang, &wanted).await).await {
        Ok(made) => {
            let said = Texts::new(lang).said_desk_opened();
            Ok(go(&app, &format!("/help/desks/{}", made.id), Flash::good(said)))
        }
        Err(problem) => new_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn new_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| fresh(cx, &around, typed, errors).await).await
}

async fn fresh(cx: &mut Cx, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<FormPage, Problem> {
    let mut there = homes::inside(cx).await?;
    there.retain(|space| policy::OpenDesk.judge(&visit.viewer, space) == Verdict::Allowed);
    let chosen = typed.space.parse::<SpaceId>().ok().filter(|space| there.iter().any(|home| home.space == *space));
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    let homes = homes::choices(visit.lang, &there, chosen);
    Ok(FormPage { t: Texts::new(visit.lang), id: None, homes, typed, may_close: false, errors })
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    edit_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, wanted): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.wanted());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("/help/desks/{id}"), Flash::good(Texts::new(lang).said_saved()))),
        Err(problem) => edit_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id).await).await?;
    Ok(go(&app, &format!("/help/desks/{id}"), Flash::good(Texts::new(visit.lang).said_desk_closed())))
}

async fn edit_page(app: &App, visit: Visit, id: SubjectId, typed: Option<Typed>, errors: FieldErrors) -> web::Result {
    let lang = visit.lang;
    app.show(visit, async move |cx: &mut Cx| {
        let held: Held<_> = actions::find(cx, id).await?;
        let held = kernel::grant::grant(cx.viewer(), held, &policy::KeepDesk)?;
        let source = subjects::text(cx, &held.subject).await?.source;
        let title = held.thing.name.clone();
        let typed = typed.unwrap_or(Typed { title, body: source, ..Typed::default() });
        let may_close = held.thing.closed_at.is_none();
        Ok::<_, Problem>(FormPage { t: Texts::new(lang), id: Some(id), homes: Vec::new(), typed, may_close, errors })
    })
    .await
}
