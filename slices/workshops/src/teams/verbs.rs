//! The small forms of teams. They lead back to where they stood: the page of people, or the live page.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{SubjectId, TeamId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of the forms.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    count: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    minutes: String,
    /// The workshop on whose page the form stands, so that a refusal leads back.
    #[serde(default)]
    workshop: String,
}

pub(super) async fn split(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let count = typed.count.trim().parse().unwrap_or(0);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::divide(cx, lang, id, count).await).await;
    back(&app, done.map(|()| id), &id.to_string(), "people", t::Texts::new(lang).said_split())
}

pub(super) async fn rename(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, name): (TeamId, _, _) = (id.parse()?, visit.lang, typed.name.clone());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::rename(cx, lang, id, &name).await).await;
    back(&app, done, &typed.workshop, "people", t::Texts::new(lang).said_saved())
}

pub(super) async fn ring(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (TeamId, _) = (id.parse()?, visit.lang);
    let minutes = Some(typed.minutes.trim().parse().unwrap_or(0));
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::ring(cx, lang, id, minutes).await).await;
    back(&app, done, &typed.workshop, "live", t::Texts::new(lang).said_clock_set())
}

pub(super) async fn stop(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (TeamId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::ring(cx, lang, id, None).await).await;
    back(&app, done, &typed.workshop, "live", t::Texts::new(lang).said_clock_stopped())
}

pub(super) async fn ring_all(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let minutes = Some(typed.minutes.trim().parse().unwrap_or(0));
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::ring_all(cx, lang, id, minutes).await).await;
    back(&app, done.map(|()| id), &id.to_string(), "live", t::Texts::new(lang).said_clock_set())
}

pub(super) async fn stop_all(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::ring_all(cx, lang, id, None).await).await;
    back(&app, done.map(|()| id), &id.to_string(), "live", t::Texts::new(lang).said_clock_stopped())
}

fn back(app: &App, done: Result<SubjectId, Problem>, workshop: &str, part: &str, said: &str) -> web::Result {
    let at = |workshop: SubjectId| format!("/journey/workshops/{workshop}/{part}");
    match (done, workshop.parse()) {
        (Ok(workshop), _) => Ok(go(app, &at(workshop), Flash::good(said))),
        (Err(Problem::Conflict(why)), Ok(workshop)) => Ok(go(app, &at(workshop), Flash::bad(why))),
        (Err(Problem::Invalid(errors)), Ok(workshop)) => {
            let sentence = errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default();
            Ok(go(app, &at(workshop), Flash::bad(sentence)))
        }
        (Err(problem), _) => Err(problem),
    }
}
