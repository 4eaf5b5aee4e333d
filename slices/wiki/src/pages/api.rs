//! Pages in JSON.

use super::actions::{self, Saved, Wanted};
use super::model::{Change, Leaf};
use crate::tree;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Made, PersonNamed, at, moment, renamed};
use web::{App, Json, Problem, Visit, Whole, prose};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(create, show, update))]
pub(crate) struct Api;

/// A page of a wiki.
#[derive(Serialize, ToSchema)]
pub(super) struct WikiPage {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its space.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// The page above it, if the caller may read that.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    parent: Option<String>,
    /// Its title.
    title: String,
    /// Its text: Markdown.
    text: String,
    /// Its text: safe HTML.
    text_html: String,
    /// Who answers for it.
    owner: PersonNamed,
    /// Who wrote the text that holds.
    editor: PersonNamed,
    /// The number of that text; a change names it as `base_version`.
    version: i64,
    /// When it was begun.
    #[schema(format = "date-time")]
    created_at: String,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    edited_at: Option<String>,
    /// Since when it is kept for memory only.
    #[schema(format = "date-time")]
    archived_at: Option<String>,
    /// Its page.
    url: String,
}

/// A page to begin.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WikiPageInput {
    /// In which space.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    space: SpaceId,
    /// Below which page of it; nothing begins a tree.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    parent: Option<SubjectId>,
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Its text: Markdown.
    #[schema(min_length = 1, max_length = 100000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
}

/// Another text for a page.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WikiPageChange {
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Its text: Markdown.
    #[schema(min_length = 1, max_length = 100000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// The version that it was written on.
    #[schema(value_type = i64, minimum = 0, maximum = 9007199254740991_i64)]
    base_version: Whole,
    /// What was changed and why.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    note: String,
    /// It corrects a detail: nobody has to read the page again.
    #[serde(default)]
    minor: bool,
}

/// Begins a page. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/pages", tag = "wiki", request_body = WikiPageInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is there", body = Made), (status = 200, description = "The same request had begun it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only members who may begin threads in the space"), (status = 404, description = "No such space or page for the caller"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<WikiPageInput>,
) -> web::Result<Response> {
    let lang = visit.lang;
    let change = Change { title: input.title, text: input.text, ..Change::default() };
    let wanted = Wanted { space: input.space, parent: input.parent, change, key: web::client_key(&headers)? };
    let work = async move |cx: &mut Cx| actions::create(cx, lang, &wanted).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(Made { id: made.id.to_string(), url: format!("/pages/{}", made.id) })).into_response())
}

/// One page.
#[utoipa::path(get, path = "/api/stoa/v1/pages/{id}", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The page", body = WikiPage), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such page"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Json<WikiPage>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<WikiPage, Problem> {
    let leaf = actions::find(cx, id).await?;
    told(cx, &leaf).await
}

async fn told(cx: &mut Cx, leaf: &Leaf) -> Result<WikiPage, Problem> {
    let subject = &leaf.subject;
    let text = subjects::text(cx, subject).await?;
    let editor = subjects::editor(cx, subject).await?;
    let faces = Faces::load(cx, [editor, leaf.thing.owner]).await?;
    let parent = tree::store::above(cx, subject.id).await?.pop().map(|(id, _)| id);
    Ok(WikiPage {
        id: subject.id.to_string(),
        space: subject.space.to_string(),
        parent: parent.filter(|parent| Some(*parent) == leaf.thing.parent).map(|parent| parent.to_string()),
        title: subject.title.clone(),
        text_html: prose::resolved(cx, &text.html).await?,
        text: prose::sourced(cx, text.source, &text.html).await?,
        owner: PersonNamed::of(&faces, leaf.thing.owner),
        editor: PersonNamed::of(&faces, editor),
        version: subject.version,
        created_at: moment(subject.made_at()),
        edited_at: at(subject.edited_at),
        archived_at: at(leaf.thing.archived_at),
        url: format!("/pages/{}", subject.id),
    })
}

/// Changes a page. The earlier text stays in its history. A change that was written on an earlier version is refused: read the page
/// again, and send both changes.
#[utoipa::path(put, path = "/api/stoa/v1/pages/{id}", tag = "wiki", request_body = WikiPageChange,
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It holds"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not change it"), (status = 404, description = "No such page for the caller"),
        (status = 409, description = "The page was changed since `base_version`"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<WikiPageChange>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let change = Change {
        title: input.title,
        text: input.text,
        note: input.note,
        minor: input.minor,
        base: input.base_version.0,
    };
    let work = async move |cx: &mut Cx| actions::save(cx, lang, id, &change).await;
    match app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))? {
        Saved::Done => Ok(StatusCode::NO_CONTENT),
        Saved::Behind(behind) => Err(Problem::Conflict(crate::t::Texts::new(lang).error_behind(behind.version))),
    }
}
