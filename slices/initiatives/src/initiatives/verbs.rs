//! The buttons of an initiative.

use super::actions;
use super::show;
use crate::values::{self, TypedValue};
use crate::{policy, t};
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{SubjectId, ValueId};
use serde::Deserialize;
use web::{App, Form, Problem, Visit};

pub(super) async fn start(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::start(cx, lang, id).await).await;
    back(&app, id, done, t::Texts::new(lang).said_started())
}

/// How and why it ends.
#[derive(Deserialize)]
pub(super) struct Ended {
    #[serde(default)]
    ending: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn end(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Ended>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::end(cx, lang, id, &typed.ending, &typed.reason).await;
    back(&app, id, app.write(&visit.viewer, work).await, t::Texts::new(lang).said_ended())
}

pub(super) async fn resume(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::resume(cx, id).await).await;
    back(&app, id, done, t::Texts::new(lang).said_started())
}

pub(super) async fn measure(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<TypedValue>,
) -> web::Result {
    let (id, lang, new): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.wanted(&visit));
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let held = actions::locked(cx, id).await?;
        let held = grant(cx.viewer(), held, &policy::Drive)?;
        values::write(cx, lang, &held.subject, &new).await
    };
    match app.write(&visit.viewer, work).await {
        Err(Problem::Invalid(errors)) => show::refused(&app, visit, id, typed, errors).await,
        done => back(&app, id, done, t::Texts::new(lang).said_measured()),
    }
}

pub(super) async fn strike(
    State(app): State<App>,
    visit: Visit,
    Path((id, value)): Path<(String, String)>,
) -> web::Result {
    let (id, value): (SubjectId, ValueId) = (id.parse()?, value.parse()?);
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let held = actions::locked(cx, id).await?;
        let held = grant(cx.viewer(), held, &policy::Drive)?;
        values::strike(cx, &held.subject, value).await
    };
    back(&app, id, app.write(&visit.viewer, work).await, t::Texts::new(visit.lang).said_struck())
}

/// Back to the initiative: with what was done, or with what kept it from being done.
fn back(app: &App, id: SubjectId, done: Result<(), Problem>, said: &str) -> web::Result {
    web::flash::back(app, &format!("/journey/initiatives/{id}"), done, said)
}
