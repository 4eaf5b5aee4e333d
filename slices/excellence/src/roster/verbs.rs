//! The buttons of a roster.

use super::actions;
use crate::{centres, t};
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use kernel::{PersonId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of the forms.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    part: String,
    #[serde(default)]
    person: String,
}

pub(super) async fn join(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::join(cx, lang, id, &typed.part).await).await;
    match done {
        Ok(()) => Ok(back(&app, id, t::Texts::new(lang).said_joined())),
        Err(Problem::Invalid(errors)) => centres::again(&app, visit, id, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn leave(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::leave(cx, id).await).await?;
    Ok(back(&app, id, t::Texts::new(visit.lang).said_left()))
}

pub(super) async fn ask(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let person = typed.person.parse().ok();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::ask(cx, lang, id, person).await).await {
        Ok(()) => Ok(back(&app, id, t::Texts::new(lang).said_asked_to_join())),
        Err(Problem::Invalid(errors)) => centres::again(&app, visit, id, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id, person).await).await?;
    Ok(back(&app, id, t::Texts::new(visit.lang).said_removed()))
}

fn back(app: &App, id: SubjectId, said: &str) -> Response {
    go(app, &format!("/journey/excellence/{id}"), Flash::good(said))
}
