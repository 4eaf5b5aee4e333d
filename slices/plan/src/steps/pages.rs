//! The buttons of an action.

use super::actions::{self, Named};
use super::ending;
use crate::plans;
use crate::t::Texts;
use crate::wording;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, SpaceId, Timestamp};
use serde::Deserialize;
use web::civil;
use web::flash::{Flash, go};
use web::{App, Fields, Form, Problem, Visit};

/// What a form may send; each uses what it needs.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    action: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    how: String,
    #[serde(default)]
    space: String,
    /// Where to go on: the draft, or the page of the action.
    #[serde(default)]
    back: String,
}

impl Typed {
    /// Back to where one was.
    fn back(&self, id: &str) -> String {
        if self.back == "draft" {
            format!("/journey/plan/draft#row-{id}")
        } else {
            format!("/journey/plan/actions/{id}")
        }
    }
}

/// What came of it: on to the page, with a toast that says so, or why not.
fn told(app: &App, path: &str, done: Result<(), Problem>, said: &str) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, path, Flash::good(said))),
        Err(problem) => Ok(go(app, path, Flash::bad(wording::sentence(problem)?))),
    }
}

pub(super) async fn choose(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, code, reason) = (visit.lang, typed.action.clone(), typed.reason.clone());
    let work = async move |cx: &mut Cx| actions::choose(cx, lang, &code, &reason).await;
    let done = app.write(&visit.viewer, work).await;
    let path = format!("/journey/plan/draft#{}", typed.action);
    told(&app, &path, done, Texts::new(lang).said_taken_in())
}

pub(super) async fn leave_out(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (lang, named) = (visit.lang, Named::of(&id));
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::leave_out(cx, lang, &named).await).await;
    told(&app, "/journey/plan/draft", done, Texts::new(lang).said_left_out())
}

pub(super) async fn assign(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (t, lang, named) = (Texts::new(visit.lang), visit.lang, Named::of(&id));
    let path = typed.back(&id);
    let owner: Option<PersonId> = if typed.owner.is_empty() { None } else { Some(typed.owner.parse()?) };
    let Ok(due) = day(&typed.due, &visit) else { return Ok(go(&app, &path, Flash::bad(t.error_day()))) };
    let reason = typed.reason;
    let work = async move |cx: &mut Cx| actions::assign(cx, lang, &named, owner, due, &reason).await;
    let done = app.write(&visit.viewer, work).await;
    told(&app, &path, done, t.said_saved())
}

/// Owners and days of many at once: `owner-C-01`, `due-C-01`. All of them, or none.
pub(super) async fn assign_all(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let (t, lang, path) = (Texts::new(visit.lang), visit.lang, "/journey/plan/draft");
    let mut all: Vec<(Named, Option<PersonId>, Option<Timestamp>)> = Vec::new();
    for code in fields.clone().0.keys().filter_map(|name| name.strip_prefix("owner-")) {
        let owner = fields.first(&format!("owner-{code}"));
        let owner = if owner.is_empty() { None } else { Some(owner.parse()?) };
        let Ok(due) = day(fields.first(&format!("due-{code}")), &visit) else {
            let name = format!("row-{code}");
            return plans::refused(app, visit, fields, Problem::field(&name, t.error_day())).await;
        };
        all.push((Named::of(code), owner, due));
    }
    let reason = fields.first("reason").to_owned();
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        for (named, owner, due) in &all {
            actions::assign(cx, lang, named, *owner, *due, &reason).await?;
        }
        Ok(())
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, path, Flash::good(t.said_saved()))),
        Err(problem) => plans::refused(app, visit, fields, problem).await,
    }
}

/// The day that a field holds, or none.
fn day(text: &str, visit: &Visit) -> Result<Option<Timestamp>, ()> {
    if text.trim().is_empty() { Ok(None) } else { civil::end_of_day(text, &visit.zone).map(Some).ok_or(()) }
}

macro_rules! verbs {
    ($($name:ident: $said:ident => |$cx:ident, $lang:ident, $named:ident| $act:expr;)+) => {$(
        pub(super) async fn $name(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
            let ($lang, $named) = (visit.lang, Named::of(&id));
            let done = app.write(&visit.viewer, async move |$cx: &mut Cx| { let _ = $lang; $act.await }).await;
            told(&app, &format!("/journey/plan/actions/{id}"), done, Texts::new(visit.lang).$said())
        }
    )+};
}

verbs! {
    accept: said_accepted => |cx, lang, named| actions::accept(cx, &named);
    give_back: said_given_back => |cx, lang, named| actions::give_back(cx, &named);
    start: said_started => |cx, lang, named| actions::start(cx, lang, &named);
    look: said_looked => |cx, lang, named| actions::look(cx, &named);
    confirm: said_confirmed => |cx, lang, named| actions::confirm(cx, lang, &named);
}

pub(super) async fn link(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (lang, named) = (visit.lang, Named::of(&id));
    let space: Option<SpaceId> = if typed.space.is_empty() { None } else { Some(typed.space.parse()?) };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::link(cx, lang, &named, space).await).await;
    told(&app, &typed.back(&id), done, Texts::new(lang).said_saved())
}

pub(super) async fn end(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (lang, named, back) = (visit.lang, Named::of(&id), typed.back(&id));
    let work = async move |cx: &mut Cx| ending::end(cx, lang, &named, &typed.how, &typed.reason).await;
    let done = app.write(&visit.viewer, work).await;
    told(&app, &back, done, Texts::new(lang).said_ended())
}

pub(super) async fn resume(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (lang, named, back) = (visit.lang, Named::of(&id), typed.back(&id));
    let work = async move |cx: &mut Cx| ending::resume(cx, lang, &named, &typed.reason).await;
    let done = app.write(&visit.viewer, work).await;
    told(&app, &back, done, Texts::new(lang).said_resumed())
}
