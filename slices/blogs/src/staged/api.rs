//! Staged versions in JSON.

use super::actions;
use crate::posts::form::Typed;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::json::{at_odds, moment, renamed};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, update, destroy, send, publish))]
pub(crate) struct Api;

/// A version of a post that is not live.
#[derive(Serialize, ToSchema)]
pub(super) struct StagedPost {
    /// Its title.
    title: String,
    /// Its text: Markdown.
    text: String,
    /// What it brings.
    kind: String,
    /// What it is about.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    about: Option<String>,
    /// Over which version of the post it was written.
    base_version: i64,
    /// Whether the post was changed since.
    behind: bool,
    /// Whether it waits for who may put it live.
    sent: bool,
    /// When it was changed last.
    #[schema(format = "date-time")]
    changed_at: String,
}

/// A version to keep.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct StagedInput {
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
    /// The version of the post over which it is written.
    base_version: i64,
}

/// The version of a post that is not live.
#[utoipa::path(get, path = "/api/stoa/v1/blog-posts/{id}/staged", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The version", body = StagedPost), (status = 401, description = "Needs an account"),
        (status = 404, description = "There is none for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<StagedPost>> {
    let id: SubjectId = id.parse()?;
    let version = app.read(&visit, async move |cx: &mut Cx| actions::find(cx, id).await).await?;
    let (behind, sent) = (version.is_behind(), version.is_sent());
    let staged = version.staged.ok_or(Problem::NotFound)?;
    Ok(Json(StagedPost {
        title: staged.title,
        text: staged.source,
        kind: staged.kind_name,
        about: staged.about.map(|about| about.to_string()),
        base_version: staged.base_version,
        behind,
        sent,
        changed_at: moment(staged.changed_at),
    }))
}

/// Keeps a version of one's own post that is not live.
#[utoipa::path(put, path = "/api/stoa/v1/blog-posts/{id}/staged", tag = "blogs", request_body = StagedInput,
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is kept"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who wrote the post"), (status = 404, description = "No such post for the caller"),
        (status = 409, description = "What it is about is not there for its author"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<StagedInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let known = input.base_version;
    let typed = Typed {
        title: input.title,
        body: input.text,
        kind: input.kind,
        about: input.about.map(|about| about.to_string()).unwrap_or_default(),
        ..Typed::default()
    };
    let work = async move |cx: &mut Cx| actions::save(cx, lang, id, &typed, known).await;
    app.write(&visit.viewer, work).await.map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Throws it away; what is live stays. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/blog-posts/{id}/staged", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "There is none"), (status = 401, description = "Needs an account"), (status = 403, description = "Only who wrote the post"),
        (status = 404, description = "No such post for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets it wait for somebody who may put it live. Again is the same.
#[utoipa::path(post, path = "/api/stoa/v1/blog-posts/{id}/staged/sending", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It waits"), (status = 401, description = "Needs an account"), (status = 403, description = "Only who wrote the post"),
        (status = 404, description = "There is none for the caller"), (status = 409, description = "What it is about is not there"),
        (status = 422, description = "It can't be published as it is"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn send(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::send(cx, lang, id).await).await.map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Puts it live; the earlier text stays in the history.
#[utoipa::path(post, path = "/api/stoa/v1/blog-posts/{id}/staged/publication", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is live"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller may not publish"),
        (status = 404, description = "There is none for the caller"), (status = 409, description = "The post was changed since"),
        (status = 422, description = "It can't be published as it is"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn publish(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::publish(cx, lang, id).await).await.map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

fn told(problem: Problem) -> Problem {
    at_odds(renamed(problem, "body", "text"), &["about"])
}
