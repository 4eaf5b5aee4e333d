//! The buttons of statements.

use super::statements;
use crate::steps::{self, Named, Stating};
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::RevisionId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What is stated.
#[derive(Clone, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    key: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    link: String,
}

pub(super) async fn state(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (lang, named, path) = (visit.lang, Named::of(&id), format!("/journey/plan/actions/{id}#evidence"));
    let sent = typed.clone();
    let work = async move |cx: &mut Cx| {
        statements::state(cx, lang, &named, &sent.key, &sent.words, &sent.link).await.map(drop)
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &path, Flash::good(Texts::new(visit.lang).said_stated()))),
        Err(Problem::Invalid(errors)) => {
            let Typed { key, words, link } = typed;
            steps::again(app, visit, Named::of(&id), Stating { key, words, link }, errors).await
        }
        Err(problem) => Err(problem),
    }
}

pub(super) async fn confirm(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let statement: RevisionId = id.parse()?;
    let action = app.write(&visit.viewer, async move |cx: &mut Cx| statements::confirm(cx, statement).await).await?;
    let said = Texts::new(visit.lang).said_evidence_confirmed();
    Ok(go(&app, &format!("/journey/plan/actions/{action}#evidence"), Flash::good(said)))
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let statement: RevisionId = id.parse()?;
    let action = app.write(&visit.viewer, async move |cx: &mut Cx| statements::withdraw(cx, statement).await).await?;
    let said = Texts::new(visit.lang).said_withdrawn();
    Ok(go(&app, &format!("/journey/plan/actions/{action}#evidence"), Flash::good(said)))
}
