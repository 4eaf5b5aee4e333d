//! Writing a post: its owner publishes it or keeps it as a draft, a delegate keeps it as a draft.

use super::actions::{self, Origin};
use super::form::{Fields, Typed};
use crate::blogs::{Head, Part, journal};
use crate::{drafts, policy, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::{Rule, grant};
use kernel::{SubjectId, Verdict};
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/new.html")]
pub(crate) struct New {
    t: t::Texts,
    head: Head,
    fields: Fields,
    key: String,
    may_publish: bool,
    /// Who will read it.
    readers: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.new_post())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> web::Result {
    form_page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (blog, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (house, sent) = (app.clone(), typed.clone());
    let t = t::Texts::new(lang);
    let keeps = typed.then == "draft";
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let path = if keeps {
            format!("/blogs/{blog}/drafts/{}", drafts::begin(cx, lang, blog, &sent).await?)
        } else {
            let made = actions::publish(cx, lang, blog, &sent.wanted(), Origin::default()).await?;
            format!("/blogs/posts/{}", made.id)
        };
        house.slices.drafts.sent(cx, &place(blog), &sent.words()).await?;
        Ok(path)
    };
    match app.write(&visit.viewer, work).await {
        Ok(path) => Ok(go(&app, &path, Flash::good(if keeps { t.said_kept() } else { t.said_published() }))),
        Err(problem) => form_page(&app, visit, blog, typed, FieldErrors::of_form(problem)?).await,
    }
}

/// Where what is typed is kept until it is a draft of the blog.
fn place(blog: SubjectId) -> String {
    format!("blog-post-{blog}")
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    mut typed: Typed,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let journal = journal(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Draft)?;
    if errors.is_empty()
        && typed.title.is_empty()
        && typed.body.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &place(id)).await?
    {
        typed = Typed { title: kept.title, body: kept.body, ..typed };
    }
    let head = Head::below(cx, visit, &journal, Part::Posts).await?;
    let readers = match app.slices.readers {
        Some(say) => say(cx, visit.lang, journal.subject.audience, journal.standing.as_ref()).await?,
        None => head.audience_label.clone(),
    };
    Ok(New {
        t,
        head,
        fields: Fields::of(cx, app, t, &typed).await?,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        may_publish: policy::Publish.judge(&visit.viewer, &journal) == Verdict::Allowed,
        readers,
        errors,
    })
}
