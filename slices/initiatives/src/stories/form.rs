//! The form in which a story is told and changed.

use super::actions::{self, Wanted};
use super::store;
use crate::frame::{Frame, Part};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::held::Through;
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, homes};

/// Where the draft of a new story is kept.
const PLACE: &str = "story-new";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "stories/form.html")]
pub(crate) struct StoryForm {
    t: t::Texts,
    frame: Frame,
    /// The one that is changed; nothing for a new one.
    id: Option<SubjectId>,
    homes: Vec<Choice>,
    abouts: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for StoryForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_story() } else { self.t.new_story() }.to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    space: String,
    title: String,
    body: String,
    about: String,
    key: String,
}

impl Typed {
    fn wanted(&self) -> Wanted {
        Wanted {
            space: self.space.parse().ok(),
            title: self.title.clone(),
            text: self.body.replace("\r\n", "\n"),
            about: self.about.parse().ok(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(typed): Query<Typed>) -> web::Result {
    form_page(&app, visit, None, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted, house) = (visit.lang, typed.wanted(), app.clone());
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::tell(cx, lang, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, PLACE, &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/journey/stories/{id}"), Flash::good(t::Texts::new(lang).said_told()))),
        Err(problem) => form_page(&app, visit, None, typed, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let held = actions::find(cx, id, false).await?;
        grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Drive })?;
        let typed = Typed {
            title: held.subject.title.clone(),
            body: subjects::text(cx, &held.subject).await?.source,
            about: held.thing.about.map(|id| id.to_string()).unwrap_or_default(),
            ..Typed::default()
        };
        load(cx, &house, &around, Some(id), typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, wanted): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.wanted());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/stories/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, Some(id), typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: Option<SubjectId>, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: Option<SubjectId>,
    mut typed: Typed,
    errors: FieldErrors,
) -> Result<StoryForm, Problem> {
    if id.is_none()
        && typed.title.is_empty()
        && errors.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, PLACE).await?
    {
        (typed.title, typed.body) = (kept.title, kept.body);
    }
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    let t = t::Texts::new(visit.lang);
    let all = homes::inside(cx).await?;
    let chosen: Option<SpaceId> = typed.space.parse().ok();
    let measured = store::measured(cx).await?.into_iter().map(|one| {
        let chosen = one.id.to_string() == typed.about;
        Choice::of(one.id, one.name, chosen)
    });
    Ok(StoryForm {
        t,
        frame: Frame::load(cx, app, visit, Part::Stories).await?,
        id,
        homes: homes::choices(visit.lang, &all, chosen),
        abouts: std::iter::once(Choice::of("", t.nothing_measured(), typed.about.is_empty())).chain(measured).collect(),
        typed,
        errors,
    })
}
