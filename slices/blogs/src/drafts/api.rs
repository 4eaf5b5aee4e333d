//! Drafts in JSON.

use super::actions::{self, Sent};
use super::model::Sheet;
use crate::blogs::journal;
use crate::policy;
use crate::posts::form::Typed;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::grant::grant;
use kernel::{DraftId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, moment, renamed};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(
    index,
    create,
    show,
    update,
    destroy,
    publish,
    super::way::send,
    super::way::withdraw,
    super::way::answer,
    super::way::set,
    super::way::clear
))]
pub(crate) struct Api;

/// A draft.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogDraft {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title so far.
    title: String,
    /// Its text so far: Markdown.
    text: String,
    /// What it brings.
    kind: String,
    /// What it is about.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    about: Option<String>,
    /// `draft`, `in_review`, `scheduled` or `held`.
    state: String,
    /// Who began it.
    begun_by: PersonNamed,
    /// Who changed it last.
    changed_by: PersonNamed,
    /// When.
    #[schema(format = "date-time")]
    changed_at: String,
    /// When it is published by itself, or was to be.
    #[schema(format = "date-time")]
    due_at: Option<String>,
    /// What stood in the way of that: `left`, `right` or `words`.
    held_by: Option<String>,
    /// What was said when it came back from review last.
    word: Option<String>,
    /// Its page.
    url: String,
}

/// What is to be kept.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BlogDraftInput {
    /// Its title; may be empty.
    #[schema(max_length = 1000)]
    title: String,
    /// Its text: Markdown; may be empty.
    #[schema(max_length = 100000)]
    text: String,
    /// What it brings.
    #[schema(pattern = "^(news|opinion|leadership|staff_change|technology|company)$")]
    kind: String,
    /// What it is about: the id of something that its author may see.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    about: Option<SubjectId>,
}

impl BlogDraftInput {
    fn typed(self, key: Option<String>) -> Typed {
        Typed {
            title: self.title,
            body: self.text,
            kind: self.kind,
            about: self.about.map(|about| about.to_string()).unwrap_or_default(),
            key: key.unwrap_or_default(),
            ..Typed::default()
        }
    }
}

fn json(faces: &Faces, sheet: &Sheet) -> BlogDraft {
    let (draft, hour) = (&sheet.draft, sheet.hour.as_ref());
    let word = sheet.review.as_ref().and_then(|review| review.returned()).map(|(_, _, word)| word.to_owned());
    BlogDraft {
        id: draft.id.to_string(),
        title: draft.title.clone(),
        text: draft.source.clone(),
        kind: draft.kind_name.clone(),
        about: draft.about.map(|about| about.to_string()),
        state: sheet.state().to_owned(),
        begun_by: PersonNamed::of(faces, draft.begun_by),
        changed_by: PersonNamed::of(faces, draft.changed_by),
        changed_at: moment(draft.changed_at),
        due_at: at(hour.map(|hour| hour.due_at)),
        held_by: hour.and_then(|hour| hour.why.clone()),
        word,
        url: format!("/blogs/{}/drafts/{}", sheet.journal.subject.id, draft.id),
    }
}

/// The drafts of a blog that the caller may read, the last changed first.
#[utoipa::path(get, path = "/api/stoa/v1/blogs/{id}/drafts", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most two hundred", body = Items<BlogDraft>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such blog, or not at its desk"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<BlogDraft>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<BlogDraft>, Problem> {
        let journal = journal(cx, id).await?;
        let journal = grant(cx.viewer(), journal, &policy::Sit)?;
        let sheets = actions::readable(cx, &journal).await?;
        let people = sheets.iter().flat_map(|sheet| [sheet.draft.begun_by, sheet.draft.changed_by]);
        let faces = Faces::load(cx, people).await?;
        Ok(sheets.iter().map(|sheet| json(&faces, sheet)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Begins a draft. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/blogs/{id}/drafts", tag = "blogs", request_body = BlogDraftInput,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is kept", body = Made), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Who writes in the blog drafts, while it is written"),
        (status = 404, description = "No such blog"), (status = 409, description = "What it is about is not there for its author"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<BlogDraftInput>,
) -> web::Result<Response> {
    let (blog, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let typed = input.typed(web::client_key(&headers)?);
    let work = async move |cx: &mut Cx| actions::begin(cx, lang, blog, &typed).await;
    let id = app.write(&visit.viewer, work).await.map_err(told)?;
    let made = Made { id: id.to_string(), url: format!("/blogs/{blog}/drafts/{id}") };
    Ok((StatusCode::CREATED, Json(made)).into_response())
}

pub(super) fn told(problem: Problem) -> Problem {
    at_odds(renamed(problem, "body", "text"), &["about"])
}

type Ids = Path<(String, String)>;

/// One draft.
#[utoipa::path(get, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The draft", body = BlogDraft), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such draft for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result<Json<BlogDraft>> {
    let (blog, id): (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    let work = async move |cx: &mut Cx| -> Result<BlogDraft, Problem> {
        let sheet = actions::find(cx, blog, id).await?;
        let faces = Faces::load(cx, [sheet.draft.begun_by, sheet.draft.changed_by]).await?;
        Ok(json(&faces, &sheet))
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Keeps other words in a draft. What somebody else wrote since the caller's last change is not written over.
#[utoipa::path(put, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}", tag = "blogs", request_body = BlogDraftInput,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is kept"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not write in it"), (status = 404, description = "No such draft for the caller"),
        (status = 409, description = "Somebody else wrote in it since, or what it is about is not there"), (status = 412, description = "Somebody else wrote in it since"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Json(input): Json<BlogDraftInput>,
) -> web::Result<StatusCode> {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let typed = input.typed(None);
    let work = async move |cx: &mut Cx| actions::save(cx, lang, ids, &typed, false).await;
    match app.write(&visit.viewer, work).await.map_err(told)? {
        None => Ok(StatusCode::NO_CONTENT),
        Some(_) => Err(Problem::Changed),
    }
}

/// Throws a draft away. Again is the same as for one that never was.
#[utoipa::path(delete, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is gone"), (status = 401, description = "Needs an account"), (status = 403, description = "It is another's"),
        (status = 404, description = "No such draft for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result<StatusCode> {
    let (blog, id): (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, blog, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Publishes a draft with these words. Once more gives the same post back.
#[utoipa::path(post, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/publication", tag = "blogs", request_body = BlogDraftInput,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "It is published", body = Made), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "The caller may not publish"), (status = 404, description = "No such draft for the caller"),
        (status = 409, description = "What it is about is not there"), (status = 412, description = "Somebody else wrote in it since"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn publish(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Json(input): Json<BlogDraftInput>,
) -> web::Result<Json<Made>> {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let typed = input.typed(None);
    let work = async move |cx: &mut Cx| actions::publish(cx, lang, ids, &typed).await;
    match app.write(&visit.viewer, work).await.map_err(told)? {
        Sent::Published(post) => Ok(Json(Made { id: post.to_string(), url: format!("/blogs/posts/{post}") })),
        Sent::Other(_) => Err(Problem::Changed),
    }
}
