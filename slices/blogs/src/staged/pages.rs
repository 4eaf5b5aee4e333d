//! The page of a version that is not live: to write on, to compare, to put live.

use super::actions;
use crate::blogs::{Head, Part};
use crate::posts::article::Article;
use crate::posts::form::{Fields, Typed};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::compare::{Line, compare};
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "staged/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    fields: Fields,
    /// The version of the live text that stands beside it.
    version: i64,
    changed: Option<TimeView>,
    /// The live title, if the kept one is another, and what changes in the text.
    live_title: Option<String>,
    lines: Vec<Line>,
    behind: bool,
    sent: bool,
    may_write: bool,
    may_put: bool,
    errors: FieldErrors,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.fields.heading, self.t.staged())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

/// What a button does after what was typed is kept.
#[derive(Clone, Copy)]
enum Then {
    Keep,
    Send,
    Publish,
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    done(app, visit, id.parse()?, typed, Then::Keep).await
}

pub(super) async fn send(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    done(app, visit, id.parse()?, typed, Then::Send).await
}

/// Its author publishes what they typed, somebody else what is kept: their form brings no words along.
pub(super) async fn publish(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    done(app, visit, id.parse()?, typed, Then::Publish).await
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, id).await).await?;
    Ok(go(&app, &format!("/blogs/posts/{id}"), Flash::good(t::Texts::new(visit.lang).said_unstaged())))
}

/// As it will be read: the same piece of page as a published post.
pub(super) async fn preview(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<_, Problem> {
        let version = actions::find(cx, id).await?;
        let staged = version.staged.as_ref().ok_or(Problem::NotFound)?;
        let words = (staged.title.as_str(), staged.source.as_str(), staged.kind_name.as_str(), staged.about);
        let article = Article::previewed(cx, &house, &around, version.piece.subject.author, words).await?;
        article.page(cx, &around, &version.piece.journal, format!("/blogs/posts/{id}/staged")).await
    };
    app.show(visit, work).await
}

async fn done(app: App, visit: Visit, id: SubjectId, typed: Typed, then: Then) -> Result<Response, Problem> {
    let (lang, sent) = (visit.lang, typed.clone());
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        if !sent.known.is_empty() {
            let known = sent.known.parse().map_err(|_| Problem::Unreadable("known is no number".to_owned()))?;
            actions::save(cx, lang, id, &sent, known).await?;
        }
        match then {
            Then::Keep => Ok(()),
            Then::Send => actions::send(cx, lang, id).await,
            Then::Publish => actions::publish(cx, lang, id).await,
        }
    };
    let t = t::Texts::new(lang);
    let (path, said) = match then {
        Then::Keep => (format!("/blogs/posts/{id}/staged"), t.said_staged()),
        Then::Send => (format!("/blogs/posts/{id}/staged"), t.said_sent()),
        Then::Publish => (format!("/blogs/posts/{id}"), t.said_live()),
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &path, Flash::good(said))),
        Err(problem) => {
            let came = Some(typed).filter(|typed| !typed.known.is_empty());
            page(&app, visit, id, came, FieldErrors::of_form(problem)?).await
        }
    }
}

async fn page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
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
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let (post, _) = crate::posts::find(cx, id).await?;
    let version = actions::find(cx, id).await?;
    let live = subjects::text(cx, &version.piece.subject).await?.source;
    let (staged, may) = (version.staged.as_ref(), |verdict: Verdict| verdict == Verdict::Allowed);
    let about = staged.map_or(post.about, |staged| staged.about);
    let typed = came.unwrap_or_else(|| Typed {
        title: staged.map_or(&post.title, |staged| &staged.title).clone(),
        body: staged.map_or(&live, |staged| &staged.source).clone(),
        kind: staged.map_or(&post.kind_name, |staged| &staged.kind_name).clone(),
        about: about.map(|about| about.to_string()).unwrap_or_default(),
        ..Typed::default()
    });
    Ok(Show {
        t,
        head: Head::below(cx, visit, &version.piece.journal, Part::Posts).await?,
        id,
        fields: Fields::of(cx, app, t, &typed).await?,
        version: version.piece.subject.version,
        changed: staged.map(|staged| visit.time(staged.changed_at)),
        live_title: Some(post.title.clone()).filter(|title| staged.is_some_and(|staged| staged.title != *title)),
        lines: staged.map(|staged| compare(&live, &staged.source)).unwrap_or_default(),
        behind: version.is_behind(),
        sent: version.is_sent(),
        may_write: may(policy::Stage.judge(&visit.viewer, &version)),
        may_put: may(policy::PutLive.judge(&visit.viewer, &version)),
        errors,
    })
}
