//! The buttons of a canvas: decided, not decided after all, taken away.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::{App, Problem, Visit};

pub(super) async fn decide(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::decide(cx, lang, id, true).await).await;
    said(&app, id, done.map(|()| None), t::Texts::new(lang).said_decided())
}

pub(super) async fn undecide(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::decide(cx, lang, id, false).await).await;
    said(&app, id, done.map(|()| None), t::Texts::new(lang).said_undecided())
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, lang, id).await).await;
    said(&app, id, done.map(Some), t::Texts::new(lang).said_removed())
}

/// On to the canvas, or to the list of its workshop if it is there no more.
fn said(app: &App, id: SubjectId, done: Result<Option<SubjectId>, Problem>, sentence: &str) -> web::Result {
    let own = format!("/journey/workshops/canvases/{id}");
    match done {
        Ok(None) => Ok(go(app, &own, Flash::good(sentence))),
        Ok(Some(workshop)) => Ok(go(app, &format!("/journey/workshops/{workshop}/canvases"), Flash::good(sentence))),
        Err(Problem::Conflict(why)) => Ok(go(app, &own, Flash::bad(why))),
        Err(problem) => Err(problem),
    }
}
