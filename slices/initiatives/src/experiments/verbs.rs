//! The buttons of an experiment.

use super::deciding::{self, Decision};
use super::{actions, show, starting};
use crate::values::{self, TypedValue};
use crate::{policy, t};
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{SubjectId, ValueId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Problem, Visit};

pub(super) async fn start(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| starting::start(cx, lang, id).await).await;
    back(&app, id, done, t::Texts::new(lang).said_started())
}

/// What was decided.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Decided {
    verdict: String,
    result: String,
    learned: String,
}

pub(super) async fn decide(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Decided>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let learned = typed.learned.replace("\r\n", "\n");
    let decision = Decision { verdict: typed.verdict.clone(), result: typed.result.clone(), learned };
    let kept = decision.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| deciding::decide(cx, lang, id, &decision).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/experiments/{id}"), Flash::good(t::Texts::new(lang).said_decided()))),
        Err(problem) => show::refused(&app, visit, id, kept, FieldErrors::of_form(problem)?).await,
    }
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
        let held = grant(cx.viewer(), held, &policy::Conclude)?;
        values::write(cx, lang, &held.subject, &new).await
    };
    match app.write(&visit.viewer, work).await {
        Err(Problem::Invalid(errors)) => show::mismeasured(&app, visit, id, typed, errors).await,
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
        let held = grant(cx.viewer(), held, &policy::Conclude)?;
        values::strike(cx, &held.subject, value).await
    };
    back(&app, id, app.write(&visit.viewer, work).await, t::Texts::new(visit.lang).said_struck())
}

/// Back to the experiment: with what was done, or with what kept it from being done.
fn back(app: &App, id: SubjectId, done: Result<(), Problem>, said: &str) -> web::Result {
    web::flash::back(app, &format!("/journey/experiments/{id}"), done, said)
}
