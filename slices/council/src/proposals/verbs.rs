//! The small forms of a proposal's page.

use super::actions;
use super::show;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{StanceId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    pub(crate) choice: String,
    #[serde(default)]
    pub(crate) reason: String,
    #[serde(default)]
    pub(crate) resolution: String,
}

pub(super) async fn stand(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, sent): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.clone());
    let reason = sent.reason.replace("\r\n", "\n");
    let work = async move |cx: &mut Cx| actions::stand(cx, lang, id, &sent.choice, &reason).await;
    let done = app.write(&visit.viewer, work).await;
    back(&app, visit, id, done, typed, t::Texts::new(lang).said_stood()).await
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id, false).await).await.map(drop);
    back(&app, visit, id, done, Typed::default(), t::Texts::new(lang).said_proposal_closed()).await
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id, true).await).await.map(drop);
    back(&app, visit, id, done, Typed::default(), t::Texts::new(lang).said_withdrawn()).await
}

pub(super) async fn resolve(
    State(app): State<App>,
    visit: Visit,
    Path((id, stance)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, stance, lang): (SubjectId, StanceId, _) = (id.parse()?, stance.parse()?, visit.lang);
    let how = typed.resolution.replace("\r\n", "\n");
    let work = async move |cx: &mut Cx| actions::resolve(cx, lang, id, stance, &how).await;
    let done = app.write(&visit.viewer, work).await;
    back(&app, visit, id, done, typed, t::Texts::new(lang).said_resolved()).await
}

async fn back(
    app: &App,
    visit: Visit,
    id: SubjectId,
    done: Result<(), Problem>,
    typed: Typed,
    said: &str,
) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, &format!("/council/proposals/{id}"), Flash::good(said))),
        Err(Problem::Invalid(errors)) => show::again(app, visit, id, typed, errors).await,
        Err(problem) => Err(problem),
    }
}
