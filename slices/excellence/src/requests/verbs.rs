//! The buttons of a request.

use super::{actions, show};
use crate::t;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is typed in one of the small forms.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    way: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn choose(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let place = typed.way.parse().unwrap_or(0);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::choose(cx, lang, id, place).await).await?;
    Ok(back(&app, id, t::Texts::new(lang).said_chosen()))
}

pub(super) async fn helped(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::helped(cx, lang, id).await).await?;
    Ok(back(&app, id, t::Texts::new(lang).said_helped()))
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, lang, id).await).await?;
    Ok(back(&app, id, t::Texts::new(lang).said_withdrawn()))
}

pub(super) async fn reopen(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let reason = typed.reason.replace("\r\n", "\n");
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, lang, id, &reason).await).await {
        Ok(()) => Ok(back(&app, id, t::Texts::new(lang).said_reopened())),
        Err(Problem::Invalid(errors)) => show::again(&app, visit, id, typed.reason, errors).await,
        Err(problem) => Err(problem),
    }
}

fn back(app: &App, id: SubjectId, said: &str) -> Response {
    go(app, &format!("/journey/requests/{id}"), Flash::good(said))
}
