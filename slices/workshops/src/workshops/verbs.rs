//! The buttons of a workshop that has not begun: ready, a draft again, taken away.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::{App, Problem, Visit};

pub(super) async fn ready(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::make_ready(cx, lang, id, true).await).await;
    said(&app, &format!("/journey/workshops/{id}"), id, done, t::Texts::new(lang).said_ready())
}

pub(super) async fn unready(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::make_ready(cx, lang, id, false).await).await;
    said(&app, &format!("/journey/workshops/{id}"), id, done, t::Texts::new(lang).said_draft())
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, lang, id).await).await;
    said(&app, "/journey/workshops", id, done, t::Texts::new(lang).said_removed())
}

/// On to a page, with what came of it; to the workshop with the reason if nothing did.
fn said(app: &App, path: &str, id: SubjectId, done: Result<(), Problem>, sentence: &str) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, path, Flash::good(sentence))),
        Err(Problem::Conflict(why)) => Ok(go(app, &format!("/journey/workshops/{id}"), Flash::bad(why))),
        Err(problem) => Err(problem),
    }
}
