//! Posts for programs.

use super::store::{self, CardRow};
use super::{KIND, actions};
use crate::json::{AuthorJson, CreatedJson, made_at};
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{SpaceId, SubjectId, Viewer};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::kinds::Draft;
use web::prose::Named;
use web::{App, IfMatch, Json, Problem, Version, Visit};

#[derive(OpenApi)]
#[openapi(paths(create, show, update, destroy), components(schemas(PostJson, WholePost)))]
pub(crate) struct Doc;

/// A subject that begins a thread, of any kind.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PostJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub id: String,
    /// Its kind.
    #[schema(example = "network.update")]
    pub kind: String,
    /// Its space.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    pub space: String,
    /// How far its audience reaches: `private`, `internal`, `community` or `public`.
    pub audience: &'static str,
    /// Who wrote it.
    pub author: AuthorJson,
    /// Its title, or nothing.
    pub title: String,
    /// Its text as safe HTML.
    pub html: String,
    /// Its beginning, plain.
    pub excerpt: String,
    /// `open`, `closed` or `removed`.
    pub state: &'static str,
    /// Grows with every edit.
    pub version: i64,
    /// When it was posted.
    #[schema(format = "date-time")]
    pub created_at: String,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    pub edited_at: Option<String>,
    /// Replies below it.
    pub reply_count: i64,
    /// How often each of the six reactions was chosen.
    pub reactions: [i64; 6],
    /// Until when it stands on top of its space.
    #[schema(format = "date-time")]
    pub pinned_until: Option<String>,
    /// Whether the caller keeps it.
    pub bookmarked: bool,
    /// Where it is read.
    pub url: String,
}

impl PostJson {
    fn new(row: CardRow, mentioned: &Named, viewer: &Viewer) -> Self {
        let removed = row.state == subjects::State::Removed;
        let unless_removed = |text: String| if removed { String::new() } else { text };
        Self {
            id: row.id.to_string(),
            url: format!("/posts/{}", row.id),
            kind: row.kind,
            space: row.space.to_string(),
            audience: row.reach.name(),
            author: AuthorJson::new(&row.author, viewer),
            html: mentioned.resolve(&row.html).into_owned(),
            title: unless_removed(row.title),
            excerpt: unless_removed(row.excerpt),
            state: row.state.name(),
            version: row.version,
            created_at: made_at(row.id),
            edited_at: row.edited_at.map(web::moment),
            reply_count: row.reply_count,
            reactions: row.counts.all,
            pinned_until: row.pinned_until.map(web::moment),
            bookmarked: row.bookmarked,
        }
    }
}

/// A subject that begins a thread, with what was typed.
#[derive(Serialize, ToSchema)]
pub(super) struct WholePost {
    #[serde(flatten)]
    post: PostJson,
    /// Its Markdown, as its author typed it, empty if it was taken away. What it names and the caller may not find is a plain
    /// word in it. Lists leave the Markdown out.
    text: String,
}

/// The subjects of this list as JSON, in its order; those that are hidden from the viewer are left out.
///
/// # Errors
/// If the database refuses.
pub async fn posts(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<Vec<PostJson>> {
    let mut rows = store::cards(cx, ids).await?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    let mentioned = Named::load(cx, rows.iter().map(|row| row.html.as_str())).await?;
    let viewer = cx.viewer().clone();
    Ok(rows.into_iter().map(|row| PostJson::new(row, &mentioned, &viewer)).collect())
}

/// An update to post.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PostInput {
    /// Where.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    space: SpaceId,
    /// A title, or nothing.
    #[serde(default)]
    #[schema(max_length = 255, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    title: String,
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    body: String,
}

/// Posts an update. With an `Idempotency-Key` a repeat gives the same post back.
#[utoipa::path(post, path = "/api/stoa/v1/posts", tag = "posts", request_body = PostInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It was posted", body = CreatedJson),
        (status = 200, description = "The same request had posted it before", body = CreatedJson),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed there"), (status = 404, description = "No such space, or not yours to read"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<PostInput>,
) -> Result<Response, Problem> {
    let draft =
        Draft { space: Some(input.space), title: input.title, body: input.body, key: web::client_key(&headers)? };
    let lang = visit.lang;
    let made = app.write(&visit.viewer, async move |cx| actions::post(cx, lang, &draft).await).await?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let url = format!("/posts/{}", made.id);
    Ok((status, Json(CreatedJson { id: made.id.to_string(), url })).into_response())
}

/// What begins a thread, of whatever kind. One that was taken away is there without its text while replies hang on it.
#[utoipa::path(get, path = "/api/stoa/v1/posts/{id}", tag = "posts",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = WholePost), (status = 401, description = "The token is not valid"),
        (status = 404, description = "No such post, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<(Extension<Version>, Json<WholePost>), Problem> {
    let id: SubjectId = id.parse()?;
    let whole = app.read(&visit, async move |cx: &mut Cx| whole(cx, id).await).await?;
    Ok((Extension(Version::of(whole.post.version)), Json(whole)))
}

async fn whole(cx: &mut Cx, id: SubjectId) -> Result<WholePost, Problem> {
    let there = |row: &CardRow| row.state != subjects::State::Removed || row.reply_count > 0;
    let row = store::cards(cx, &[id]).await?.into_iter().find(there).ok_or(Problem::NotFound)?;
    let source = store::source(cx, id).await?;
    let mentioned = Named::load(cx, std::iter::once(row.html.as_str())).await?;
    let text = mentioned.source(source, &row.html, cx.viewer(), row.author.id());
    Ok(WholePost { post: PostJson::new(row, &mentioned, cx.viewer()), text })
}

/// A changed text.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PostChange {
    /// A new title; without it the title stays.
    #[schema(max_length = 255, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    title: Option<String>,
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    body: String,
}

/// Changes an update of the caller's. The earlier text stays in its history.
#[utoipa::path(put, path = "/api/stoa/v1/posts/{id}", tag = "posts", request_body = PostChange,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Somebody else wrote it"), (status = 404, description = "No such post, or not yours to see"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(input): Json<PostChange>,
) -> Result<StatusCode, Problem> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| {
        let before = actions::edit(cx, lang, KIND, id, input.title.as_deref(), &input.body).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes an update away. A stub stays where replies hang.
#[utoipa::path(delete, path = "/api/stoa/v1/posts/{id}", tag = "posts",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such post, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| {
        let before = actions::remove(cx, KIND, id).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
