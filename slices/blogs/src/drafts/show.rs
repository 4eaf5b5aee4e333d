//! A draft on its page: to write on, to publish, to throw away.

use super::actions::{self, Sent};
use super::stand::Stand;
use super::store::Draft;
use crate::blogs::{Head, Part};
use crate::posts::article::Article;
use crate::posts::form::{Fields, Typed};
use crate::{policy, t};
use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{DraftId, SubjectId, Verdict};
use serde::Serialize;
use web::civil;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "drafts/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: DraftId,
    fields: Fields,
    /// What the page shows as kept, by its fingerprint.
    known: String,
    /// Who began it.
    author: PersonView,
    by: PersonView,
    at: TimeView,
    stand: Stand,
    in_review: bool,
    scheduled: bool,
    /// The hour that was typed, or that it has.
    hour: String,
    zone: String,
    /// What was typed to send it back with.
    word: String,
    may_write: bool,
    may_publish: bool,
    may_discard: bool,
    /// What somebody else wrote in it since: who, title, text.
    other: Option<(String, (String, String))>,
    errors: FieldErrors,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.draft())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        match (&self.other, self.errors.is_empty()) {
            (Some(_), _) => StatusCode::CONFLICT,
            (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, true) => StatusCode::OK,
        }
    }
}

type Ids = Path<(String, String)>;

pub(super) async fn show(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result {
    let ids = (blog.parse()?, id.parse()?);
    page(&app, visit, ids, None, None, FieldErrors::new()).await
}

/// As it will be read: the same piece of page as a published post.
pub(super) async fn preview(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result {
    let ids: (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<_, Problem> {
        let sheet = actions::find(cx, ids.0, ids.1).await?;
        let (journal, draft) = (&sheet.journal, &sheet.draft);
        let author = if journal.whose().leads() { journal.blog.owner } else { draft.begun_by };
        let words = (draft.title.as_str(), draft.source.as_str(), draft.kind_name.as_str(), draft.about);
        let article = Article::previewed(cx, &house, &around, author, words).await?;
        article.page(cx, &around, journal, format!("/blogs/{}/drafts/{}", ids.0, ids.1)).await
    };
    app.show(visit, work).await
}

/// What is kept since, as the `autosave` behaviour puts it below what is typed.
#[derive(Serialize)]
struct Elsewhere {
    title: String,
    body: String,
    sentence: String,
    heading: String,
}

/// As the `autosave` behaviour sends it: the fields, and the fingerprint of the words that it knows to be kept. Where others are,
/// they come back as 409.
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<Option<(Draft, String)>, Problem> {
        let Some(draft) = actions::save(cx, lang, ids, &typed, true).await? else { return Ok(None) };
        let name = Faces::load(cx, [draft.changed_by]).await?.name(draft.changed_by);
        Ok(Some((draft, name)))
    };
    let Some((draft, name)) = app.write(&visit.viewer, work).await? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let t = t::Texts::new(lang);
    let (sentence, heading) = (t.draft_elsewhere(&name), t.draft_from_elsewhere(&name));
    let other = Elsewhere { title: draft.title, body: draft.source, sentence, heading };
    Ok((StatusCode::CONFLICT, Json(other)).into_response())
}

/// The form without scripts: keeps what was typed.
pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let sent = typed.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::save(cx, lang, ids, &sent, false).await).await {
        Ok(None) => {
            Ok(go(&app, &format!("/blogs/{}/drafts/{}", ids.0, ids.1), Flash::good(t::Texts::new(lang).said_kept())))
        }
        Ok(Some(other)) => page(&app, visit, ids, Some(typed), Some(other), FieldErrors::new()).await,
        Err(problem) => page(&app, visit, ids, Some(typed), None, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn publish(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let sent = typed.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::publish(cx, lang, ids, &sent).await).await {
        Ok(Sent::Published(post)) => {
            Ok(go(&app, &format!("/blogs/posts/{post}"), Flash::good(t::Texts::new(lang).said_published())))
        }
        Ok(Sent::Other(other)) => page(&app, visit, ids, Some(typed), Some(*other), FieldErrors::new()).await,
        Err(problem) => page(&app, visit, ids, Some(typed), None, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result {
    let (blog, id): (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, blog, id).await).await?;
    Ok(go(&app, &format!("/blogs/{blog}/desk"), Flash::good(t::Texts::new(visit.lang).said_discarded())))
}

/// The page of a draft once more, with what was typed, what somebody else wrote since, and what is wrong.
pub(crate) async fn page(
    app: &App,
    visit: Visit,
    ids: (SubjectId, DraftId),
    came: Option<Typed>,
    other: Option<Draft>,
    errors: FieldErrors,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, ids, came, other, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    (blog, id): (SubjectId, DraftId),
    came: Option<Typed>,
    other: Option<Draft>,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let sheet = actions::find(cx, blog, id).await?;
    let draft = &sheet.draft;
    let people = Stand::people(&sheet).chain(other.as_ref().map(|other| other.changed_by));
    let faces = Faces::load(cx, people).await?;
    let (hour, word) = came.as_ref().map(|came| (came.hour.clone(), came.word.clone())).unwrap_or_default();
    let planned = sheet.hour.as_ref().map(|hour| civil::hour_field(hour.due_at, &visit.zone)).unwrap_or_default();
    // Sending a draft back is a form of its own, which brings no text along.
    let typed = came.filter(|came| came.word.is_empty() && errors.of("word").is_none()).unwrap_or_else(|| Typed {
        title: draft.title.clone(),
        body: draft.source.clone(),
        kind: draft.kind_name.clone(),
        about: draft.about.map(|about| about.to_string()).unwrap_or_default(),
        ..Typed::default()
    });
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    Ok(Show {
        t,
        head: Head::below(cx, visit, &sheet.journal, Part::Desk).await?,
        id,
        fields: Fields::of(cx, app, t, &typed).await?,
        known: draft.words().fingerprint(),
        author: faces.view(visit, draft.begun_by),
        by: faces.view(visit, draft.changed_by),
        at: visit.time(draft.changed_at),
        stand: Stand::of(visit, &faces, &sheet),
        in_review: sheet.is_in_review(),
        scheduled: sheet.hour.is_some(),
        hour: if hour.is_empty() { planned } else { hour },
        zone: visit.zone.name().to_owned(),
        word,
        may_write: may(policy::Write.judge(&visit.viewer, &sheet)),
        may_publish: may(policy::Publish.judge(&visit.viewer, &sheet.journal)),
        may_discard: may(policy::Discard.judge(&visit.viewer, &sheet)),
        other: other.map(|other| (faces.name(other.changed_by), (other.title, other.source))),
        errors,
    })
}
