//! Blogs in JSON.

use super::actions::journal;
use super::store;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at};
use web::prose;
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, super::begin_api::create, super::begin_api::name, super::begin_api::dismiss))]
pub(crate) struct Api;

/// A blog in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogLine {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// Who writes it; that of a space: who began it.
    owner: PersonNamed,
    /// `cio`, `it_leader`, `leader`, `personal` or `space`.
    whose: String,
    /// `private`, `internal`, `community` or `public`.
    audience: String,
    /// How many days may lie between two posts.
    goal_days: i64,
    /// How many posts it has.
    posts: i64,
    /// When the newest of them was published.
    #[schema(format = "date-time")]
    last_post_at: Option<String>,
    /// Since when it is written no more.
    #[schema(format = "date-time")]
    closed_at: Option<String>,
    /// Its page.
    url: String,
}

/// A blog, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// Who writes it; that of a space: who began it.
    owner: PersonNamed,
    /// `cio`, `it_leader`, `leader`, `personal` or `space`.
    whose: String,
    /// The space in which it lives.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// What it is about: Markdown.
    text: String,
    /// What it is about: safe HTML.
    text_html: String,
    /// How many days may lie between two posts.
    goal_days: i64,
    /// Since when it is written no more.
    #[schema(format = "date-time")]
    closed_at: Option<String>,
    /// Grows with every change of its name and text.
    version: i64,
    /// Its page.
    url: String,
}

/// The blogs that the caller may see: those that are written before others, the newest post first.
#[utoipa::path(get, path = "/api/stoa/v1/blogs", tag = "blogs",
    responses((status = 200, description = "At most a hundred", body = Items<BlogLine>),
        (status = 401, description = "An unknown token"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<BlogLine>>> {
    let work = async move |cx: &mut Cx| -> Result<Items<BlogLine>, Problem> {
        let all = store::all(cx, 0, 100).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.owner)).await?;
        let line = |one: store::Listed| BlogLine {
            id: one.id.to_string(),
            owner: PersonNamed::of(&faces, one.owner),
            name: one.name,
            whose: one.whose_name,
            audience: one.reach.name().to_owned(),
            goal_days: one.goal_days,
            posts: one.posts,
            last_post_at: at(one.last.map(SubjectId::made_at)),
            closed_at: at(one.closed_at),
            url: format!("/blogs/{}", one.id),
        };
        Ok(all.into_iter().map(line).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One blog.
#[utoipa::path(get, path = "/api/stoa/v1/blogs/{id}", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The blog", body = BlogJson), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such blog"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Json<BlogJson>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<BlogJson, Problem> {
    let journal = journal(cx, id).await?;
    let text = subjects::text(cx, &journal.subject).await?;
    let faces = Faces::load(cx, [journal.blog.owner]).await?;
    Ok(BlogJson {
        id: id.to_string(),
        name: journal.subject.title.clone(),
        owner: PersonNamed::of(&faces, journal.blog.owner),
        whose: journal.blog.whose_name.clone(),
        space: journal.subject.space.to_string(),
        text_html: prose::resolved(cx, &text.html).await?,
        text: prose::sourced(cx, text.source, &text.html).await?,
        goal_days: journal.blog.goal_days,
        closed_at: at(journal.blog.closed_at),
        version: journal.subject.version,
        url: format!("/blogs/{id}"),
    })
}
