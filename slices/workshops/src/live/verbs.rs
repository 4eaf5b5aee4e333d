//! The buttons of the day.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

pub(super) async fn begin(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::begin(cx, lang, id).await).await;
    said(&app, id, "live", done, t::Texts::new(lang).said_begun())
}

/// The block that was seen going on.
#[derive(Deserialize)]
pub(super) struct Seen {
    #[serde(default)]
    from: String,
}

pub(super) async fn next(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(seen): Form<Seen>,
) -> web::Result {
    let (id, lang, from): (SubjectId, _, _) = (id.parse()?, visit.lang, seen.from.parse().ok());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::next(cx, lang, id, from).await).await;
    said(&app, id, "live", done, t::Texts::new(lang).said_next())
}

/// By how many minutes the day is pushed.
#[derive(Deserialize)]
pub(super) struct By {
    #[serde(default)]
    minutes: String,
}

pub(super) async fn push(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(by): Form<By>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let minutes = by.minutes.trim().parse().ok().filter(|minutes| (-120..=120).contains(minutes)).unwrap_or(0);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::push(cx, lang, id, minutes).await).await;
    said(&app, id, "live", done, t::Texts::new(lang).said_pushed())
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, lang, id).await).await;
    said(&app, id, "outcome", done, t::Texts::new(lang).said_closed())
}

/// On to a part of the workshop, or back to the day with the reason if nothing was done.
fn said(app: &App, id: SubjectId, part: &str, done: Result<(), Problem>, sentence: &str) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, &format!("/journey/workshops/{id}/{part}"), Flash::good(sentence))),
        Err(Problem::Conflict(why)) => Ok(go(app, &format!("/journey/workshops/{id}/live"), Flash::bad(why))),
        Err(problem) => Err(problem),
    }
}
