//! The form of a change.

use super::actions;
use crate::composer::Composer;
use crate::questions::Asked;
use crate::unsent::Unsent;
use crate::{ANSWER, QUESTION, policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{Reach, SubjectId, Verdict};
use serde::Deserialize;
use subjects::Subject;
use web::drafts::Typed;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "changes/edit.html")]
pub(crate) struct Edit {
    pub t: t::Texts,
    pub is_question: bool,
    pub back: String,
    /// The form, while its author may still change it.
    pub composer: Option<String>,
    /// What was typed where they may not any more.
    pub unsent: Option<Unsent>,
    pub errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        if self.is_question { self.t.edit_question().to_owned() } else { self.t.edit_answer().to_owned() }
    }
    fn status(&self) -> StatusCode {
        match (self.errors.is_empty(), &self.unsent) {
            (_, Some(_)) => StatusCode::FORBIDDEN,
            (false, None) => StatusCode::UNPROCESSABLE_ENTITY,
            (true, None) => StatusCode::OK,
        }
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
    let typed = Typed { title: sent.title, body: sent.body.replace("\r\n", "\n") };
    let (house, lang, now) = (app.clone(), visit.lang, typed.clone());
    let work = async move |cx: &mut Cx| -> Result<Subject, Problem> {
        let subject = actions::edit(cx, lang, id, &now.title, &now.body).await?;
        house.slices.drafts.sent(cx, &format!("edit-{id}"), &now).await?;
        Ok(subject)
    };
    let t = t::Texts::new(lang);
    match app.write(&visit.viewer, work).await {
        Ok(subject) => Ok(go(&app, &url(&subject), Flash::good(t.said_changed()))),
        Err(problem) if problem.keeps_words() => {
            form_page(&app, visit, id, Some(typed), wording::errors(t, problem)).await
        }
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    let to = format!("/questions/{}", subject.root);
    let flash = Flash::good(t::Texts::new(visit.lang).said_removed());
    Ok(go(&app, &to, flash.with_undo(format!("/subjects/{id}/restoration"))))
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, came, errors).await).await
}

/// The form with what came back, is kept as a draft, or stands there; where it is offered no more, what came back to copy.
async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let asked = actions::find(cx, id).await?;
    let (is_question, back) = (asked.subject.kind == QUESTION, url(&asked.subject));
    if policy::Edit.judge(&visit.viewer, &asked) != Verdict::Allowed {
        let unsent = Unsent::new(visit.lang, t.unsent_change(), came.ok_or(Problem::forbidden())?);
        return Ok(Edit { t, is_question, back, composer: None, unsent: Some(unsent), errors: FieldErrors::new() });
    }
    let typed = match came {
        Some(typed) => typed,
        None => kept(cx, app, &asked.subject).await?,
    };
    let reach = subjects::audience::reach(cx, asked.subject.audience).await?;
    let readers = wording::readers(cx, app, visit, asked.subject.audience, asked.standing.as_ref()).await?;
    let composer = Composer { readers, ..composer(cx, visit, &asked, reach, typed, &errors) };
    let composer = Some(composer.html()?);
    Ok(Edit { t, is_question, back, composer, unsent: None, errors })
}

/// What the author was changing, or what stands there.
async fn kept(cx: &mut Cx, app: &App, subject: &Subject) -> db::Result<Typed> {
    match app.slices.drafts.find(cx, &format!("edit-{}", subject.id)).await? {
        Some(typed) => Ok(typed),
        None => Ok(Typed { title: subject.title.clone(), body: subjects::text(cx, subject).await?.source }),
    }
}

fn composer(cx: &Cx, visit: &Visit, asked: &Asked, reach: Reach, typed: Typed, errors: &FieldErrors) -> Composer {
    let (t, id) = (t::Texts::new(visit.lang), asked.subject.id);
    let is_question = asked.subject.kind == QUESTION;
    Composer {
        t: web::t::Texts::new(visit.lang),
        id: format!("edit-{id}"),
        action: if is_question { format!("/questions/{id}") } else { format!("/answers/{id}") },
        method: "put",
        audience: reach.name(),
        audience_label: web::reach::word(t.lang(), reach).to_owned(),
        readers: String::new(),
        back: url(&asked.subject),
        change_url: None,
        label: if is_question { t.ask_label() } else { t.answer_label() }.to_owned(),
        placeholder: String::new(),
        submit: t.save().to_owned(),
        with_title: is_question,
        title: typed.title,
        body: typed.body,
        body_error: errors.of("body").map(str::to_owned),
        space: asked.subject.space.to_string(),
        key: web::keys::secret(cx.entropy()),
        typing_url: String::new(),
        typing_id: String::new(),
        small: false,
        extra: String::new(),
    }
}
