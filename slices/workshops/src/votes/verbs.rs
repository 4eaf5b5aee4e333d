//! The small forms of the vote. They lead back to the list of canvases.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of the forms.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    dots: String,
    /// The workshop on whose page the form stands, so that a refusal leads back.
    #[serde(default)]
    workshop: String,
}

pub(super) async fn open(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let dots = typed.dots.trim().parse().unwrap_or(0);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::open(cx, lang, id, dots).await).await;
    back(&app, done.map(|()| id), &id.to_string(), t::Texts::new(lang).said_vote_opened())
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, lang, id).await).await;
    back(&app, done.map(|()| id), &id.to_string(), t::Texts::new(lang).said_vote_closed())
}

pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let dots = typed.dots.trim().parse().unwrap_or(-1);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::set(cx, lang, id, dots).await).await;
    back(&app, done, &typed.workshop, t::Texts::new(lang).said_saved())
}

fn back(app: &App, done: Result<SubjectId, Problem>, workshop: &str, said: &str) -> web::Result {
    let at = |workshop: SubjectId| format!("/journey/workshops/{workshop}/canvases");
    match (done, workshop.parse()) {
        (Ok(workshop), _) => Ok(go(app, &at(workshop), Flash::good(said))),
        (Err(Problem::Conflict(why)), Ok(workshop)) => Ok(go(app, &at(workshop), Flash::bad(why))),
        (Err(problem), _) => Err(problem),
    }
}
