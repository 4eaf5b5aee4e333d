//! The forms beside a request: taking on, handling, settling.

use super::actions::{self, Handling};
use super::line::address;
use super::model::{Priority, Status};
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

pub(super) async fn take_on(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::take_on(cx, id).await).await?;
    back(&app, &visit, id, Texts::new(visit.lang).said_taken_on()).await
}

/// The fields, as they were chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    status: String,
    priority: String,
    assignee: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let unreadable = |word: &str| Problem::Unreadable(format!("{word:?} is not one of the choices"));
    let assignee = match chosen.assignee.as_str() {
        "" => None,
        person => Some(person.parse()?),
    };
    let said = Handling {
        status: Some(Status::from_name(&chosen.status).ok_or_else(|| unreadable(&chosen.status))?),
        priority: Some(Priority::from_name(&chosen.priority).ok_or_else(|| unreadable(&chosen.priority))?),
        assignee: Some(assignee),
    };
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::handle(cx, lang, id, said).await).await?;
    back(&app, &visit, id, Texts::new(lang).said_saved()).await
}

pub(super) async fn solve(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::solve(cx, id).await).await?;
    back(&app, &visit, id, Texts::new(visit.lang).said_solved()).await
}

pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, id).await).await?;
    back(&app, &visit, id, Texts::new(visit.lang).said_reopened()).await
}

/// To the page of the request, or of the question that it is.
async fn back(app: &App, visit: &Visit, id: SubjectId, said: &str) -> web::Result {
    let kind = app.read(visit, async move |cx: &mut Cx| {
        subjects::find(cx, id).await?.map(|subject| subject.kind).ok_or(Problem::NotFound)
    });
    Ok(go(app, &address(&kind.await?, id), Flash::good(said)))
}
