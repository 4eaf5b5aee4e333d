//! Beginning a blog in JSON, and saying who writes in it.

use super::actions::{self, Wanted};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, SpaceId, SubjectId};
use serde::Deserialize;
use utoipa::ToSchema;
use web::json::{Made, at_odds, renamed};
use web::{App, Json};

/// A blog to begin.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BlogInput {
    /// The space in which it lives.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    space: SpaceId,
    /// As what the caller writes.
    #[schema(pattern = "^(cio|it_leader|leader|personal|space)$")]
    whose: String,
    /// Its name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// What it is about: Markdown; may be empty.
    #[serde(default)]
    #[schema(max_length = 50000)]
    text: String,
    /// How many days may lie between two posts: 7, 14 or 30; 0 for no goal where it is no leadership blog.
    #[schema(minimum = 0, maximum = 30)]
    goal_days: i64,
}

/// What an author may do.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AuthorInput {
    /// Whether they may publish what they write; never in a leadership blog.
    #[serde(default)]
    publishes: bool,
}

/// Begins a blog. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/blogs", tag = "blogs", request_body = BlogInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is begun", body = Made), (status = 200, description = "The same request had begun it before", body = Made), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not write as that, or not there"), (status = 404, description = "No such space"),
        (status = 409, description = "Space, sort and goal don't fit each other, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: web::Visit,
    headers: HeaderMap,
    Json(input): Json<BlogInput>,
) -> web::Result<Response> {
    let lang = visit.lang;
    let BlogInput { space, whose, name, text, goal_days } = input;
    let wanted = Wanted { space: Some(space), whose, name, text, goal_days, key: web::client_key(&headers)? };
    let work = async move |cx: &mut Cx| actions::begin(cx, lang, &wanted).await;
    let told = |problem| renamed(renamed(problem, "about", "text"), "goal", "goal_days");
    // Who may write as what, where, with which goal hangs together.
    let told = |problem| at_odds(told(problem), &["space", "whose", "goal_days", "name", "text"]);
    let created = app.write(&visit.viewer, work).await.map_err(told)?;
    let status = if created.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let made = Made { id: created.id.to_string(), url: format!("/blogs/{}", created.id) };
    Ok((status, Json(made)).into_response())
}

/// Lets somebody of the space write in a blog, or changes what they may do. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/blogs/{id}/authors/{person}", tag = "blogs", request_body = AuthorInput,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They write"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the blog"), (status = 404, description = "No such blog"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "They don't work here or don't belong to the space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn name(
    State(app): State<App>,
    visit: web::Visit,
    Path((id, person)): Path<(String, String)>,
    Json(input): Json<AuthorInput>,
) -> web::Result<StatusCode> {
    let (id, person, lang): (SubjectId, PersonId, _) = (id.parse()?, person.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| actions::name_delegate(cx, lang, id, Some(person), input.publishes).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// They write no more. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/blogs/{id}/authors/{person}", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They don't"), (status = 401, description = "Needs an account"), (status = 403, description = "Only who keeps the blog, and they themselves"),
        (status = 404, description = "No such blog"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn dismiss(
    State(app): State<App>,
    visit: web::Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::dismiss_delegate(cx, id, person).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
