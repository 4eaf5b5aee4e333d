//! Bookmarks for programs.

use super::pages::keep;
use super::store;
use crate::json::{List, PageQuery};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{Cursor, SubjectId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

#[derive(OpenApi)]
#[openapi(paths(index, update, destroy))]
pub(crate) struct Doc;

/// Something kept.
#[derive(Serialize, ToSchema)]
pub(super) struct BookmarkJson {
    /// The subject.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// What begins its thread.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    root: String,
    /// Its kind.
    kind: String,
    /// Its title, or nothing.
    title: String,
    /// Its beginning, plain.
    excerpt: String,
    /// When it was kept.
    #[schema(format = "date-time")]
    kept_at: String,
}

/// What the caller keeps, last kept first.
#[utoipa::path(get, path = "/api/stoa/v1/bookmarks", tag = "bookmarks", params(PageQuery),
    responses((status = 200, body = List<BookmarkJson>), (status = 400, description = "An unreadable query"),
        (status = 401, description = "Needs an account"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    query: Result<Query<PageQuery>, QueryRejection>,
) -> Result<Json<List<BookmarkJson>>, Problem> {
    let (after, limit) = PageQuery::read(query, Cursor::NEWEST)?;
    let kept = app.read(&visit, async move |cx: &mut Cx| store::page(cx, after, limit + 1).await).await?;
    let page = List::cut(kept, limit, |last| Cursor { key: last.kept_at, id: last.id.raw() });
    let each = |one: store::Kept| BookmarkJson {
        id: one.id.to_string(),
        root: one.root.to_string(),
        kept_at: web::moment(one.kept_at.into()),
        kind: one.kind,
        title: one.title,
        excerpt: one.excerpt,
    };
    Ok(Json(List { items: page.items.into_iter().map(each).collect(), next: page.next }))
}

/// Keeps a subject. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/subjects/{id}/bookmark", tag = "bookmarks",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx| keep(cx, id, true).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Keeps a subject no more. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/subjects/{id}/bookmark", tag = "bookmarks",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx| keep(cx, id, false).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
