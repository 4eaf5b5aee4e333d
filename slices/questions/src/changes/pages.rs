//! The form of a change.

use super::actions;
use crate::composer::Composer;
use crate::{ANSWER, QUESTION, policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use subjects::Subject;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "changes/edit.html")]
pub(crate) struct Edit {
    pub t: t::Texts,
    pub is_question: bool,
    pub back: String,
    pub composer: String,
    pub errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        if self.is_question { self.t.edit_question().to_owned() } else { self.t.edit_answer().to_owned() }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The composer's fields.
#[derive(Clone, Deserialize)]
pub(super) struct Changed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
}

fn url(subject: &Subject) -> String {
    if subject.kind == ANSWER {
        format!("/questions/{}#subject-{}", subject.root, subject.id)
    } else {
        format!("/questions/{}", subject.id)
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(sent): Form<Changed>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (lang, typed) = (visit.lang, sent.clone());
    match app
        .write(&visit.viewer, async move |cx: &mut Cx| actions::edit(cx, lang, id, &sent.title, &sent.body).await)
        .await
    {
        Ok(subject) => Ok(go(&app, &url(&subject), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(Problem::Invalid(errors)) => form_page(&app, visit, id, Some(typed), errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    let to = format!("/questions/{}", subject.root);
    Ok(go(&app, &to, Flash::good(t::Texts::new(visit.lang).said_removed())))
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Option<Changed>, errors: FieldErrors) -> web::Result {
    let (t, web_t) = (t::Texts::new(visit.lang), web::t::Texts::new(visit.lang));
    let load = async move |cx: &mut Cx| -> Result<Edit, Problem> {
        let asked = actions::find(cx, id).await?;
        let asked = grant(cx.viewer(), asked, &policy::Edit)?.into_inner();
        let subject = &asked.subject;
        let reach = subjects::audience::reach(cx, subject.audience).await?;
        let is_question = subject.kind == QUESTION;
        let kept = match typed {
            Some(typed) => typed,
            None => Changed { title: subject.title.clone(), body: subjects::text(cx, subject).await?.source },
        };
        let composer = Composer {
            t: web_t,
            id: format!("edit-{id}"),
            action: if is_question { format!("/questions/{id}") } else { format!("/answers/{id}") },
            method: "put",
            audience: reach.name(),
            audience_label: wording::reach(t, reach).to_owned(),
            readers: wording::audience(t, reach, &asked),
            change_url: None,
            label: if is_question { t.ask_label() } else { t.answer_label() }.to_owned(),
            placeholder: String::new(),
            submit: t.save().to_owned(),
            with_title: is_question,
            title: kept.title,
            body: kept.body,
            body_error: errors.of("body").map(str::to_owned),
            space: subject.space.to_string(),
            key: web::keys::secret(cx.entropy()),
            typing_url: String::new(),
            typing_id: String::new(),
            small: false,
            extra: String::new(),
        };
        Ok(Edit { t, is_question, back: url(subject), composer: composer.html()?, errors })
    };
    app.show(visit, load).await
}
