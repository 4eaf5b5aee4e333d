//! Asking in private.

use super::actions::{self, Wanted};
use crate::desks::{Desk, store as desks};
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::held::Held;
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/new.html")]
pub(crate) struct New {
    t: Texts,
    /// The desks to choose from; with none there is no form.
    desks: Vec<Choice>,
    /// The desk that is chosen: its name, what it helps with, where to ask it in the open.
    chosen: Option<(String, String, String)>,
    typed: Typed,
    /// What others asked and wrote before, beside the form.
    similar: String,
    errors: FieldErrors,
}

/// The fields, as they were typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub desk: String,
    pub title: String,
    pub body: String,
    pub key: String,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.ask_in_private().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What an address brings along.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    desk: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    form_page(&app, visit, Typed { desk: asked.desk, ..Typed::default() }, FieldErrors::new()).await
}

/// Shows the form again with what was typed, and what is like it, where no script does that. It changes nothing.
pub(super) async fn again(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    form_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = Wanted {
        desk: typed.desk.parse().ok(),
        title: typed.title.clone(),
        body: typed.body.replace("\r\n", "\n"),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::ask(cx, lang, &wanted).await).await {
        Ok(made) => Ok(go(&app, &format!("/help/requests/{}", made.id), Flash::good(Texts::new(lang).said_asked()))),
        Err(problem) => form_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let mut open: Vec<Held<Desk>> = Vec::new();
    for desk in desks::open(cx).await? {
        let held = crate::desks::actions::find(cx, desk.id).await?;
        if policy::Ask.judge(&visit.viewer, &held) == Verdict::Allowed {
            open.push(held);
        }
    }
    let wanted = typed.desk.parse::<SubjectId>().ok();
    let first = open.iter().position(|held| Some(held.thing.id) == wanted).or((!open.is_empty()).then_some(0));
    let chosen = match first.map(|at| &open[at]) {
        Some(held) => {
            let text = subjects::text(cx, &held.subject).await?;
            let html = prose::resolved(cx, &text.html).await?;
            Some((held.thing.name.clone(), html, format!("/questions/new?space={}", held.thing.space)))
        }
        None => None,
    };
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    let choice =
        |(at, held): (usize, &Held<Desk>)| Choice::of(held.thing.id, held.thing.name.clone(), first == Some(at));
    let desks = open.iter().enumerate().map(choice).collect();
    let similar = if chosen.is_some() { similar(cx, app, visit, &typed.title).await? } else { String::new() };
    Ok(New { t: Texts::new(visit.lang), desks, chosen, typed, similar, errors })
}

async fn similar(cx: &mut Cx, app: &App, visit: &Visit, title: &str) -> db::Result<String> {
    let draft = web::similar::Draft { form: "request", field: "f-title", again: "/help/requests/new", title };
    app.slices.similar.panel(cx, app, visit, &draft).await
}
