//! The form in which a strategy is written and changed.

use super::actions::{self, Wanted};
use crate::frame::Frame;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::held::Through;
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, homes};

/// Where the draft of a new strategy is kept.
const PLACE: &str = "strategy-new";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "strategies/form.html")]
pub(crate) struct StrategyForm {
    t: t::Texts,
    frame: Frame,
    /// The one that is changed; nothing for a new one.
    id: Option<SubjectId>,
    homes: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for StrategyForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_strategy() } else { self.t.new_strategy() }.to_owned()
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
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    space: String,
    title: String,
    body: String,
    key: String,
}

impl Typed {
    fn wanted(&self) -> Wanted {
        Wanted {
            space: self.space.parse().ok(),
            title: self.title.clone(),
            text: self.body.replace("\r\n", "\n"),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let usual =
        Typed { title: t.usual_strategy().to_owned(), body: t.usual_strategy_text().to_owned(), ..Typed::default() };
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let mut typed = usual;
        if let Some(kept) = house.slices.drafts.find(cx, PLACE).await? {
            (typed.title, typed.body) = (kept.title, kept.body);
        }
        load(cx, &house, &around, None, typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted, house) = (visit.lang, typed.wanted(), app.clone());
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::write(cx, lang, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, PLACE, &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => {
            let said = Flash::good(t::Texts::new(lang).said_strategy_written());
            Ok(go(&app, &format!("/journey/strategy/{id}"), said))
        }
        Err(problem) => form_page(&app, visit, None, typed, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let held = actions::find(cx, id, false).await?;
        grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Draft })?;
        let body = subjects::text(cx, &held.subject).await?.source;
        let typed = Typed { title: held.subject.title.clone(), body, ..Typed::default() };
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
        Ok(()) => Ok(go(&app, &format!("/journey/strategy/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
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
) -> Result<StrategyForm, Problem> {
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    let all = homes::inside(cx).await?;
    Ok(StrategyForm {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit).await?,
        id,
        homes: homes::choices(visit.lang, &all, typed.space.parse().ok()),
        typed,
        errors,
    })
}
