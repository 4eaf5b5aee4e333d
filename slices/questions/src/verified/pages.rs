//! The form in which somebody vouches for an answer.

use super::{VerifiedView, actions, model, store};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "verified/edit.html")]
pub(crate) struct Verify {
    pub t: t::Texts,
    pub id: String,
    pub question: String,
    pub title: String,
    pub author: String,
    pub now: Option<VerifiedView>,
    pub until: String,
    pub errors: FieldErrors,
}

impl Page for Verify {
    fn title(&self) -> String {
        self.t.verify_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Until when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Day {
    #[serde(default)]
    until: String,
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let until = model::proposed(visit.now, &visit.zone);
    form_page(&app, visit, id.parse()?, until, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(day): Form<Day>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (lang, zone, typed) = (visit.lang, visit.zone.clone(), day.until.clone());
    let work = async move |cx: &mut Cx| actions::verify(cx, lang, &zone, id, &typed).await;
    match app.write(&visit.viewer, work).await {
        Ok(question) => {
            let said = t::Texts::new(lang).said_verified();
            Ok(go(&app, &format!("/questions/{question}#subject-{id}"), Flash::good(said)))
        }
        Err(Problem::Invalid(errors)) => form_page(&app, visit, id, day.until, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let question = app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await?;
    let said = t::Texts::new(visit.lang).said_not_verified();
    Ok(go(&app, &format!("/questions/{question}#subject-{id}"), Flash::good(said)))
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, until: String, errors: FieldErrors) -> web::Result {
    let reader = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &reader, id, until, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    until: String,
    errors: FieldErrors,
) -> Result<Verify, Problem> {
    let answer = actions::offered(cx, id).await?;
    let subject = &answer.subject;
    let root = subjects::find(cx, subject.root).await?.ok_or(Problem::NotFound)?;
    let known = store::of(cx, root.id).await?;
    let author = Faces::load(cx, [subject.author]).await?.name(subject.author);
    Ok(Verify {
        t: t::Texts::new(visit.lang),
        id: id.to_string(),
        question: root.id.to_string(),
        title: root.title,
        author,
        now: known.get(&id).map(|one| VerifiedView::of(visit, one, subject.edited_at)),
        until,
        errors,
    })
}
