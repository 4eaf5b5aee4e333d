//! Writing minutes.

use super::actions;
use crate::councils::{Head, Part};
use crate::meetings::sitting;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "minutes/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    meeting: SubjectId,
    heading: String,
    text: String,
    published: bool,
    may_publish: bool,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's field.
#[derive(Clone, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    body: String,
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, house, text): (SubjectId, _, _, _) =
        (id.parse()?, visit.lang, app.clone(), typed.body.replace("\r\n", "\n"));
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        actions::save(cx, lang, id, &text).await?;
        sent(cx, &house, id, text).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            Ok(go(&app, &format!("/council/meetings/{id}/minutes/edit"), Flash::good(t::Texts::new(lang).said_saved())))
        }
        Err(problem) => form_page(&app, visit, id, Some(typed), web::FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn publish(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, house, text): (SubjectId, _, _, _) =
        (id.parse()?, visit.lang, app.clone(), typed.body.replace("\r\n", "\n"));
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let minutes = actions::publish(cx, lang, id, &text).await?;
        sent(cx, &house, id, text).await?;
        Ok(minutes)
    };
    match app.write(&visit.viewer, work).await {
        Ok(minutes) => {
            Ok(go(&app, &format!("/council/minutes/{minutes}"), Flash::good(t::Texts::new(lang).said_published())))
        }
        Err(problem) => form_page(&app, visit, id, Some(typed), web::FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn approve(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let minutes = app.write(&visit.viewer, async move |cx: &mut Cx| actions::approve(cx, lang, id).await).await?;
    Ok(go(&app, &format!("/council/minutes/{minutes}"), Flash::good(t::Texts::new(lang).said_approved())))
}

async fn sent(cx: &mut Cx, app: &App, meeting: SubjectId, body: String) -> Result<(), Problem> {
    let sent = Kept { title: String::new(), body };
    Ok(app.slices.drafts.sent(cx, &format!("minutes-{meeting}"), &sent).await?)
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, came, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    came: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let sitting = sitting(cx, id).await?;
    let chamber = grant(cx.viewer(), sitting.chamber.clone(), &policy::Keep)?;
    if !sitting.meeting.stage().takes_outcomes() && sitting.meeting.minutes.is_none() {
        return Err(Problem::Conflict(t.error_stage().to_owned()));
    }
    let text = match (came, app.slices.drafts.find(cx, &format!("minutes-{id}")).await?) {
        (Some(typed), _) => typed.body,
        (None, Some(kept)) => kept.body,
        (None, None) => actions::text(cx, visit.lang, &sitting).await?,
    };
    Ok(Edit {
        t,
        head: Head::below(cx, visit, &chamber, Part::Meetings).await?,
        meeting: id,
        heading: t.minutes_of(&sitting.meeting.title),
        text,
        published: sitting.meeting.minutes.is_some(),
        may_publish: sitting.meeting.closed_at.is_some() && sitting.meeting.minutes.is_none(),
        errors,
    })
}
