//! Answering from the question's page.

use super::actions;
use crate::questions::{Typed, show};
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// The composer's fields.
#[derive(Clone, Deserialize)]
pub(super) struct AnswerForm {
    #[serde(default)]
    body: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(form): Form<AnswerForm>,
) -> web::Result {
    let question: SubjectId = id.parse()?;
    let (lang, sent) = (visit.lang, form.clone());
    let work = async move |cx: &mut Cx| {
        let key = Some(sent.key.as_str()).filter(|key| !key.is_empty());
        actions::answer(cx, lang, question, &sent.body, key).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(created) => {
            let path = format!("/questions/{question}#subject-{}", created.id);
            Ok(go(&app, &path, Flash::good(t::Texts::new(lang).said_answered())))
        }
        Err(Problem::Invalid(errors)) => {
            let typed = Typed { body: form.body, error: errors.of("body").map(str::to_owned) };
            show::again(&app, visit, question, typed).await
        }
        Err(problem) => Err(problem),
    }
}
