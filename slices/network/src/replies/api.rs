//! Replies for programs.

use super::store::{self, Range, Reply};
use super::{KIND, actions};
use crate::json::{AuthorJson, CreatedJson, List, PageQuery, made_at};
use crate::{posts, seats};
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{Cursor, SubjectId, Viewer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::prose::Named;
use web::{App, IfMatch, Json, Problem, Version, Visit};

#[derive(OpenApi)]
#[openapi(paths(index, create, show, update, destroy), components(schemas(WholeReply)))]
pub(crate) struct Doc;

/// A reply.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ReplyJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// What begins its thread.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    root: String,
    /// What it answers.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    parent: String,
    /// Who wrote it.
    author: AuthorJson,
    /// Its text as safe HTML, empty if it was taken away.
    html: String,
    /// `open` or `removed`.
    state: &'static str,
    /// Grows with every edit.
    version: i64,
    /// When it was written.
    #[schema(format = "date-time")]
    created_at: String,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    edited_at: Option<String>,
    /// Replies below it.
    reply_count: i64,
    /// How often each of the six reactions was chosen.
    reactions: [i64; 6],
}

impl ReplyJson {
    fn new(row: &Reply, mentioned: &Named, viewer: &Viewer) -> Self {
        Self {
            id: row.id.to_string(),
            root: row.root.to_string(),
            parent: row.parent.to_string(),
            author: AuthorJson::new(&row.author, viewer),
            html: mentioned.resolve(&row.html).into_owned(),
            state: row.state.name(),
            version: row.version,
            created_at: made_at(row.id),
            edited_at: row.edited_at.map(web::moment),
            reply_count: row.reply_count,
            reactions: row.counts.all,
        }
    }
}

/// A reply, with what was typed.
#[derive(Serialize, ToSchema)]
pub(super) struct WholeReply {
    #[serde(flatten)]
    reply: ReplyJson,
    /// Its Markdown, as its author typed it. What it names and the caller may not find is a plain word in it. Lists leave the
    /// Markdown out.
    text: String,
}

/// Below which reply.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct BelowQuery {
    /// Replies to this reply instead of those to the post itself.
    #[param(pattern = "^[1-9][0-9]{0,18}$")]
    below: Option<String>,
    /// So many on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// Where to go on: `next` of the page before.
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
}

/// Replies to a post, or to one of its replies, in the order in which they were written.
#[utoipa::path(get, path = "/api/stoa/v1/posts/{id}/replies", tag = "replies",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), BelowQuery),
    responses((status = 200, body = List<ReplyJson>), (status = 400, description = "An unreadable query"),
        (status = 401, description = "The token is not valid"), (status = 404, description = "No such post, or not yours to see"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    query: Result<Query<BelowQuery>, QueryRejection>,
) -> Result<Json<List<ReplyJson>>, Problem> {
    let root: SubjectId = id.parse()?;
    let Query(query) = query.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let wrong = |error: kernel::ids::IdError| Problem::Unreadable(error.to_string());
    let below = query.below.as_deref().map_or(Ok(root), |below| below.parse().map_err(wrong))?;
    let (after, limit) = PageQuery::new(query.limit, query.cursor).bounds(Cursor::OLDEST)?;
    let work = async move |cx: &mut Cx| -> Result<List<ReplyJson>, Problem> {
        seats::find(cx, root).await?;
        let range = Range::all(root, below).after(SubjectId::new(after.id));
        let rows = store::first(cx, range, limit + 1).await?;
        let mentioned = Named::load(cx, rows.iter().map(|row| row.html.as_str())).await?;
        let page = List::cut(rows, limit, |last| Cursor { key: last.id.raw(), id: last.id.raw() });
        let items = page.items.iter().map(|row| ReplyJson::new(row, &mentioned, cx.viewer())).collect();
        Ok(List { items, next: page.next })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// A reply to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyInput {
    /// The reply that it answers; without it, the post.
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    parent: Option<SubjectId>,
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    body: String,
}

/// Replies. With an `Idempotency-Key` a repeat gives the same reply back.
#[utoipa::path(post, path = "/api/stoa/v1/posts/{id}/replies", tag = "replies", request_body = ReplyInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It was made", body = CreatedJson),
        (status = 200, description = "The same request had made it before", body = CreatedJson),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed there, or closed"), (status = 404, description = "No such post, or not yours to see"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<ReplyInput>,
) -> Result<Response, Problem> {
    let thread: SubjectId = id.parse()?;
    let key = web::client_key(&headers)?;
    let new = actions::NewReply { thread, parent: input.parent.unwrap_or(thread), body: input.body, key };
    let lang = visit.lang;
    let made = app.write(&visit.viewer, async move |cx| actions::reply(cx, lang, &new).await).await?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let url = format!("/posts/{thread}?at={}#subject-{}", made.id, made.id);
    Ok((status, Json(CreatedJson { id: made.id.to_string(), url })).into_response())
}

/// One reply.
#[utoipa::path(get, path = "/api/stoa/v1/replies/{id}", tag = "replies",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = WholeReply), (status = 401, description = "The token is not valid"),
        (status = 404, description = "No such reply, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<(Extension<Version>, Json<WholeReply>), Problem> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<WholeReply, Problem> {
        let reply = store::find(cx, id).await?.ok_or(Problem::NotFound)?;
        let source = posts::store::source(cx, id).await?;
        let mentioned = Named::load(cx, std::iter::once(reply.html.as_str())).await?;
        let text = mentioned.source(source, &reply.html, cx.viewer(), reply.author.id());
        Ok(WholeReply { reply: ReplyJson::new(&reply, &mentioned, cx.viewer()), text })
    };
    let whole = app.read(&visit, work).await?;
    Ok((Extension(Version::of(whole.reply.version)), Json(whole)))
}

/// A changed text.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplyChange {
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    body: String,
}

/// Changes a reply of the caller's. The earlier text stays in its history.
#[utoipa::path(put, path = "/api/stoa/v1/replies/{id}", tag = "replies", request_body = ReplyChange,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Somebody else wrote it"), (status = 404, description = "No such reply, or not yours to see"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(input): Json<ReplyChange>,
) -> Result<StatusCode, Problem> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| {
        let before = posts::actions::edit(cx, lang, KIND, id, None, &input.body).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a reply away. A stub stays where others hang on it.
#[utoipa::path(delete, path = "/api/stoa/v1/replies/{id}", tag = "replies",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such reply, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| {
        let before = posts::actions::remove(cx, KIND, id).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
