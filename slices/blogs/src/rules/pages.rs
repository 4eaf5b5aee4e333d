//! The forms of rules, on the pages where a blog and a post are changed.

use super::actions;
use super::form::{Fields, Typed};
use super::model::Taking;
use super::store;
use crate::blogs::{self, Head, Part};
use crate::{policy, posts, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "rules/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    rule_fields: Fields,
    rule_action: String,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.rule_of_comments())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.rule_fields.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, None).await
}

pub(super) async fn update_blog(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let sent = typed.clone();
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        actions::set_blog(cx, id, actions::read(lang, &sent.rule, &sent.days)?).await
    };
    let t = t::Texts::new(lang);
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/blogs/{id}/edit#comments"), Flash::good(t.said_changed()))),
        Err(problem) => {
            let fields = Fields::typed(t, typed, FieldErrors::of_form(problem)?);
            blogs::form_page(&app, visit, id, None, FieldErrors::new(), Some(fields)).await
        }
    }
}

pub(super) async fn update_post(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let sent = typed.clone();
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        actions::set_post(cx, id, actions::read(lang, &sent.rule, &sent.days)?).await
    };
    let t = t::Texts::new(lang);
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/blogs/posts/{id}"), Flash::good(t.said_changed()))),
        Err(problem) => {
            let fields = Fields::typed(t, typed, FieldErrors::of_form(problem)?);
            page(&app, visit, id, Some(fields)).await
        }
    }
}

async fn page(app: &App, visit: Visit, id: SubjectId, came: Option<Fields>) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, came).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, came: Option<Fields>) -> Result<Edit, Problem> {
    let t = t::Texts::new(visit.lang);
    let (post, piece) = posts::find(cx, id).await?;
    let piece = grant(cx.viewer(), piece, &policy::Moderate)?;
    let taking = store::find(cx, id).await?.map_or(Taking::OPEN, |kept| kept.taking());
    Ok(Edit {
        t,
        head: Head::below(cx, visit, &piece.journal, Part::Posts).await?,
        id,
        heading: post.title,
        rule_fields: came.unwrap_or_else(|| Fields::of(t, taking)),
        rule_action: format!("/blogs/posts/{id}/comments"),
    })
}
