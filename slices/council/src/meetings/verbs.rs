//! The buttons of a meeting: open, close, call off.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::{App, Problem, Visit};

pub(super) async fn open(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::open(cx, lang, id).await).await;
    said(&app, id, done, t::Texts::new(lang).said_opened())
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, lang, id).await).await;
    said(&app, id, done, t::Texts::new(lang).said_closed())
}

pub(super) async fn call_off(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::call_off(cx, lang, id).await).await;
    said(&app, id, done, t::Texts::new(lang).said_called_off())
}

/// Back to the meeting, with what came of it.
fn said(app: &App, id: SubjectId, done: Result<(), Problem>, sentence: &str) -> web::Result {
    let path = format!("/council/meetings/{id}");
    match done {
        Ok(()) => Ok(go(app, &path, Flash::good(sentence))),
        Err(Problem::Conflict(why)) => Ok(go(app, &path, Flash::bad(why))),
        Err(problem) => Err(problem),
    }
}
