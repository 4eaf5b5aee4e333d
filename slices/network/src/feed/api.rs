//! Feeds for programs.

use super::{Scope, page, unread};
use crate::json::{List, PageQuery};
use crate::posts::api::{PostJson, posts};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::{Cursor, PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Pace, Problem, Route, Visit, Who};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/stoa/v1/feed", Who::Anyone, Pace::Read, index),
        Route::get("/api/stoa/v1/spaces/{id}/posts", Who::Anyone, Pace::Read, of_space),
        Route::get("/api/stoa/v1/people/{person}/posts", Who::Person, Pace::Read, of_person),
        Route::get("/api/stoa/v1/topics/{topic}/posts", Who::Anyone, Pace::Read, of_topic),
    ]
}

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index, of_space, of_person, of_topic), components(schemas(ThreadJson, Which)))]
pub struct Doc;

/// A thread in a feed.
#[derive(Serialize, ToSchema)]
pub struct ThreadJson {
    #[serde(flatten)]
    post: PostJson,
    /// Whether there is something in it that the caller has not read.
    unread: bool,
}

/// Which feed.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Which {
    /// The caller's spaces; what is public for a caller without an account.
    #[default]
    Following,
    /// Threads in which the caller is named; none for a caller without an account.
    Mentions,
    /// All that the caller may see.
    All,
}

impl Which {
    fn scope(self, person: Option<PersonId>) -> Scope {
        match (self, person) {
            (Self::All, _) => Scope::All,
            (Self::Following, Some(_)) => Scope::Following,
            (Self::Mentions, Some(person)) => Scope::Naming(person),
            (Self::Following, None) => Scope::Public,
            (Self::Mentions, None) => Scope::Naming(PersonId::new(0)),
        }
    }
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Asked {
    /// Which feed, `following` if it isn't said.
    #[serde(default)]
    #[param(inline)]
    feed: Which,
    /// So many on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// Where to go on: `next` of the page before.
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
}

/// Shows threads, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/feed", tag = "feeds", params(Asked),
    responses((status = 200, body = List<ThreadJson>), (status = 400, description = "The query can't be read"),
        (status = 401, description = "A wrong token"), (status = 429, description = "Too often")))]
async fn index(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<List<ThreadJson>>, Problem> {
    let Query(Asked { feed, limit, cursor }) = asked.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (from, limit) = PageQuery::new(limit, cursor).bounds(Cursor::NEWEST)?;
    let scope = feed.scope(visit.viewer.person());
    list(&app, &visit, scope, from, limit).await
}

/// Shows the threads of a space, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/posts", tag = "feeds",
    params(("id" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$"), PageQuery),
    responses((status = 200, body = List<ThreadJson>), (status = 400, description = "The query can't be read"),
        (status = 401, description = "A wrong token"), (status = 404, description = "No such space"),
        (status = 429, description = "Too often")))]
async fn of_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<PageQuery>, QueryRejection>,
) -> Result<Json<List<ThreadJson>>, Problem> {
    let space: SpaceId = id.parse()?;
    let (from, limit) = PageQuery::read(asked, Cursor::NEWEST)?;
    let standing = app.read(&visit, async move |cx: &mut Cx| subjects::standing(cx, space).await).await?;
    standing.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
    list(&app, &visit, Scope::Space(space), from, limit).await
}

/// Shows the threads that a person began, newest first, as far as the caller may see them. Somebody who began none is like
/// somebody who isn't there.
#[utoipa::path(get, path = "/api/stoa/v1/people/{person}/posts", tag = "feeds",
    params(("person" = String, Path, description = "The person", pattern = "^[1-9][0-9]{0,18}$"), PageQuery),
    responses((status = 200, body = List<ThreadJson>), (status = 400, description = "The query can't be read"),
        (status = 401, description = "A wrong token"), (status = 404, description = "No id"),
        (status = 429, description = "Too often")))]
async fn of_person(
    State(app): State<App>,
    visit: Visit,
    Path(person): Path<String>,
    asked: Result<Query<PageQuery>, QueryRejection>,
) -> Result<Json<List<ThreadJson>>, Problem> {
    let person: PersonId = person.parse()?;
    let (from, limit) = PageQuery::read(asked, Cursor::NEWEST)?;
    list(&app, &visit, Scope::Author(person), from, limit).await
}

/// Shows the threads with a topic in them, newest first. A topic that nobody uses looks like one whose texts the caller may not
/// see.
#[utoipa::path(get, path = "/api/stoa/v1/topics/{topic}/posts", tag = "feeds",
    params(("topic" = String, Path, description = "The topic, without its #"), PageQuery),
    responses((status = 200, body = List<ThreadJson>), (status = 400, description = "The query can't be read"),
        (status = 401, description = "A wrong token"), (status = 404, description = "No text with this topic, or none that you may see"),
        (status = 429, description = "Too often")))]
async fn of_topic(
    State(app): State<App>,
    visit: Visit,
    Path(topic): Path<String>,
    asked: Result<Query<PageQuery>, QueryRejection>,
) -> Result<Json<List<ThreadJson>>, Problem> {
    let (from, limit) = PageQuery::read(asked, Cursor::NEWEST)?;
    let page = list(&app, &visit, Scope::Topic(topic.to_lowercase()), from, limit).await?;
    if page.0.items.is_empty() && from == Cursor::NEWEST { Err(Problem::NotFound) } else { Ok(page) }
}

async fn list(
    app: &App,
    visit: &Visit,
    scope: Scope,
    from: Cursor,
    limit: usize,
) -> Result<Json<List<ThreadJson>>, Problem> {
    let load = async move |cx: &mut Cx| {
        let found = page(cx, &scope, Some(SubjectId::new(from.id)), limit).await?;
        let unread = match cx.viewer().person() {
            Some(person) => unread(cx, person, &found.ids).await?,
            None => HashSet::new(),
        };
        let is_unread = |post: &PostJson| unread.iter().any(|id| id.to_string() == post.id);
        let items = posts(cx, &found.ids).await?.into_iter();
        let items = items.map(|post| ThreadJson { unread: is_unread(&post), post }).collect();
        let next = found.next.map(|id| Cursor { key: id.raw(), id: id.raw() }.to_string());
        Ok::<_, db::Error>(List { items, next })
    };
    Ok(Json(app.read(visit, load).await?))
}
