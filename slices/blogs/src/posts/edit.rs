//! Changing a post, and taking it away.

use super::actions;
use super::form::{Fields, Typed};
use crate::blogs::{Head, Part};
use crate::{policy, t};
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
#[template(path = "posts/edit.html")]
pub(crate) struct Edit {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    fields: Fields,
    errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.fields.heading, self.t.change_post())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
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
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (house, sent) = (app.clone(), typed.clone());
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        actions::change(cx, lang, id, &sent.wanted()).await?;
        Ok(house.slices.drafts.sent(cx, &place(id), &sent.words()).await?)
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/blogs/posts/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => form_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let blog = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    let said = Flash::good(t::Texts::new(visit.lang).said_removed()).with_undo(format!("/subjects/{id}/restoration"));
    Ok(go(&app, &format!("/blogs/{blog}"), said))
}

/// Where a change is kept until it is saved.
fn place(post: SubjectId) -> String {
    format!("blog-edit-{post}")
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
    let (post, piece) = actions::find(cx, id).await?;
    let piece = grant(cx.viewer(), piece, &policy::Edit)?;
    let t = t::Texts::new(visit.lang);
    let typed = match came {
        Some(typed) => typed,
        None => {
            let mut typed = Typed {
                title: post.title.clone(),
                body: subjects::text(cx, &piece.subject).await?.source,
                kind: post.kind_name.clone(),
                about: post.about.map(|about| about.to_string()).unwrap_or_default(),
                ..Typed::default()
            };
            if let Some(kept) = app.slices.drafts.find(cx, &place(id)).await? {
                (typed.title, typed.body) = (kept.title, kept.body);
            }
            typed
        }
    };
    Ok(Edit {
        t,
        head: Head::below(cx, visit, &piece.journal, Part::Posts).await?,
        id,
        fields: Fields::of(cx, app, t, &typed).await?,
        errors,
    })
}
