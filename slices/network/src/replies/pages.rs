//! The pages of replies: a gap that opens, one reply, writing one, changing one.

use super::store::{self, Range};
use super::unsent::{self, Came};
use super::view::{self, Entry};
use super::{KIND, actions};
use crate::posts::composer::Composer;
use crate::posts::pages::{Changed, Edit, save};
use crate::threads::conversation;
use crate::threads::window::{self, END, NESTED_END};
use crate::{drafts, posts, returning, seats, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, Page, Problem, Visit};

#[derive(Deserialize)]
pub(super) struct Asked {
    below: Option<String>,
    after: Option<String>,
    before: Option<String>,
}

impl Asked {
    fn range(&self, root: SubjectId) -> Result<Range, Problem> {
        let id = |text: &Option<String>, otherwise: SubjectId| -> Result<SubjectId, Problem> {
            text.as_deref().map_or(Ok(otherwise), |text| Ok(text.parse()?))
        };
        let all = Range::all(root, id(&self.below, root)?);
        Ok(all.after(id(&self.after, all.after)?).before(id(&self.before, all.before)?))
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "replies/index.html")]
struct Index {
    t: t::Texts,
    back: String,
    frame: Option<String>,
    entries: Vec<Entry>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.conversation().to_owned()
    }
}

pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> web::Result {
    let root: SubjectId = id.parse()?;
    let range = asked.range(root)?;
    let around = visit.clone();
    let kinds = app.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, root).await?;
        let size = if range.below == root { END } else { NESTED_END };
        let slots = window::opened(cx, range, size).await?;
        let entries = conversation::entries(cx, &around, &seat, slots, None).await?;
        let back = kinds.slices.kinds.url(&seat.subject);
        Ok(Index { t: t::Texts::new(around.lang), back, frame: around.frame.clone(), entries })
    })
    .await
}

/// One reply: a page leads to its place in the thread; Turbo gets the element, alone or as a stream.
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let around = visit.clone();
    let work = async move |cx: &mut Cx| -> Result<(SubjectId, String), Problem> {
        let reply = subjects::find(cx, id).await?.filter(|found| found.kind == KIND).ok_or(Problem::NotFound)?;
        let html = view::alone(cx, &around, id).await?.ok_or(Problem::NotFound)?;
        Ok((reply.root, html))
    };
    let (root, html) = app.read(&visit, work).await?;
    if visit.takes_streams {
        return Ok(returning::stream(format!(
            "<turbo-stream action=\"replace\" method=\"morph\" target=\"subject-{id}\"><template>{html}</template></turbo-stream>"
        )));
    }
    if visit.frame.is_some() {
        return Ok(Html(html).into_response());
    }
    Ok(axum::response::Redirect::to(&format!("/posts/{root}?at={id}#subject-{id}")).into_response())
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "replies/new.html")]
pub(super) struct New {
    t: t::Texts,
    parent: SubjectId,
    framed: bool,
    back: String,
    to: String,
    excerpt: String,
    composer: Composer,
    wrong: bool,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.your_reply_to(&self.to)
    }
    fn status(&self) -> StatusCode {
        if self.wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

#[derive(Deserialize)]
pub(super) struct Below {
    parent: String,
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(below): Query<Below>,
) -> web::Result {
    let (root, parent) = (id.parse()?, below.parent.parse()?);
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load_new(cx, &around, root, parent, None).await).await
}

pub(super) async fn load_new(
    cx: &mut Cx,
    visit: &Visit,
    root: SubjectId,
    parent: SubjectId,
    typed: Option<(String, Problem)>,
) -> Result<New, Problem> {
    let seat = seats::find(cx, root).await?;
    let reply = store::answered(cx, root, parent).await?.ok_or(Problem::NotFound)?;
    let wrong = typed.is_some();
    let composer = conversation::composer(cx, visit, &seat, Some(&reply), typed).await?.ok_or(Problem::forbidden())?;
    Ok(New {
        t: t::Texts::new(visit.lang),
        parent,
        framed: visit.frame.is_some(),
        back: format!("/posts/{root}?at={parent}#subject-{parent}"),
        to: markup::safe_name(reply.author.name()).into_owned(),
        excerpt: subjects::find(cx, parent).await?.map(|subject| subject.excerpt).unwrap_or_default(),
        composer,
        wrong,
    })
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    #[serde(default)]
    parent: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    web::Form(sent): web::Form<Sent>,
) -> web::Result {
    let thread: SubjectId = id.parse()?;
    let parent: SubjectId = if sent.parent.is_empty() { thread } else { sent.parent.parse()? };
    let key = Some(sent.key).filter(|key| !key.is_empty());
    let body = sent.body.replace("\r\n", "\n");
    let new = actions::NewReply { thread, parent, body: body.clone(), key };
    let (house, lang) = (app.clone(), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let made = actions::reply(cx, lang, &new).await?;
        if made.fresh {
            drafts::sent(cx, &format!("reply-{parent}"), "", &new.body).await?;
        }
        let root = subjects::find(cx, thread).await?.ok_or(Problem::NotFound)?;
        let at = if parent == thread { String::new() } else { format!("?at={}", made.id) };
        Ok(format!("{}{at}#subject-{}", house.slices.kinds.url(&root), made.id))
    };
    match app.write(&visit.viewer, work).await {
        Ok(url) => Ok(flash::go(&app, &url, Flash::good(t::Texts::new(lang).replied()))),
        Err(problem) if problem.keeps_words() => {
            unsent::again(app, visit, Came { thread, parent, body }, problem).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| Edit::load(cx, &around, KIND, id, None).await).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    web::Form(sent): web::Form<Changed>,
) -> web::Result {
    save(app, visit, KIND, id.parse()?, sent).await
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let reply = posts::actions::remove(cx, KIND, id).await?;
        let root = subjects::find(cx, reply.root).await?.ok_or(Problem::NotFound)?;
        Ok(house.slices.kinds.url(&root))
    };
    let url = app.write(&visit.viewer, work).await?;
    let flash = Flash::good(t::Texts::new(visit.lang).reply_removed()).with_undo(format!("/subjects/{id}/restoration"));
    Ok(flash::go(&app, &url, flash))
}
