//! Answering from the question's page.

use super::actions;
use crate::questions::show;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::drafts::Typed;
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
    let typed = Typed { body: form.body.replace("\r\n", "\n"), ..Typed::default() };
    let (house, lang, sent) = (app.clone(), visit.lang, typed.clone());
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let key = Some(form.key.as_str()).filter(|key| !key.is_empty());
        let made = actions::answer(cx, lang, question, &sent.body, key).await?;
        if made.fresh {
            house.slices.drafts.sent(cx, &format!("answer-{question}"), &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => {
            let path = format!("/questions/{question}#subject-{id}");
            Ok(go(&app, &path, Flash::good(t::Texts::new(lang).said_answered())))
        }
        Err(problem) if problem.keeps_words() => show::again(&app, visit, question, typed, &problem).await,
        Err(problem) => Err(problem),
    }
}
