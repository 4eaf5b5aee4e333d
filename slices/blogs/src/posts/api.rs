//! Posts in JSON.

use super::actions::{self, Origin, Wanted};
use super::store::{self, Post};
use crate::blogs::journal;
use crate::rules;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, moment, renamed};
use web::prose;
use web::{App, Json, Problem, Visit};

/// Posts of one answer.
const LENGTH: usize = 100;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, create))]
pub(crate) struct Api;

/// A post in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogPost {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its blog.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    blog: String,
    /// Its title.
    title: String,
    /// How its text begins, plain.
    excerpt: String,
    /// Who wrote it.
    author: PersonNamed,
    /// The delegate who had drafted it.
    drafted_by: Option<PersonNamed>,
    /// `news`, `opinion`, `leadership`, `staff_change`, `technology` or `company`.
    kind: String,
    /// How many comments there are.
    comments: i64,
    /// When it was published.
    #[schema(format = "date-time")]
    published_at: String,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    edited_at: Option<String>,
    /// Its page.
    url: String,
}

/// A post with its text.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogPostWhole {
    #[serde(flatten)]
    post: BlogPost,
    /// Its text: Markdown.
    text: String,
    /// Its text: safe HTML.
    text_html: String,
    /// What it is about, if the caller may see that.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    about: Option<String>,
    /// When its comments close, or closed, if a rule says so.
    #[schema(format = "date-time")]
    comments_close_at: Option<String>,
    /// Grows with every change of its text.
    version: i64,
}

/// A post to publish.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BlogPostInput {
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Its text: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// What it brings.
    #[schema(pattern = "^(news|opinion|leadership|staff_change|technology|company)$")]
    kind: String,
    /// What it is about: the id of something that its author may see.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    about: Option<SubjectId>,
}

/// Where a list begins.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Only posts that were published before this one.
    #[serde(default)]
    #[param(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    before: Option<SubjectId>,
}

impl BlogPost {
    fn of(faces: &Faces, post: &Post) -> Self {
        Self {
            id: post.id.to_string(),
            blog: post.blog.to_string(),
            title: post.title.clone(),
            excerpt: post.excerpt.clone(),
            author: PersonNamed::of(faces, post.author),
            drafted_by: post.drafted_by.map(|person| PersonNamed::of(faces, person)),
            kind: post.kind_name.clone(),
            comments: post.comments,
            published_at: moment(post.id.made_at()),
            edited_at: at(post.edited_at),
            url: format!("/blogs/posts/{}", post.id),
        }
    }
}

fn people(posts: &[Post]) -> impl Iterator<Item = kernel::PersonId> + '_ {
    posts.iter().flat_map(|post| std::iter::once(post.author).chain(post.drafted_by))
}

/// The posts of a blog, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/blogs/{id}/posts", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"), Asked),
    responses((status = 200, description = "At most a hundred; the id of the last one asks for more", body = Items<BlogPost>),
        (status = 400, description = "`before` is no id"), (status = 401, description = "An unknown token"), (status = 404, description = "No such blog"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> web::Result<Json<Items<BlogPost>>> {
    let Query(asked) = asked.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<BlogPost>, Problem> {
        journal(cx, id).await?;
        let posts = store::of_blog(cx, id, asked.before.unwrap_or(SubjectId::new(i64::MAX)), LENGTH).await?;
        let faces = Faces::load(cx, people(&posts)).await?;
        Ok(posts.iter().map(|post| BlogPost::of(&faces, post)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One post.
#[utoipa::path(get, path = "/api/stoa/v1/blog-posts/{id}", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The post", body = BlogPostWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such post"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<BlogPostWhole>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<BlogPostWhole, Problem> {
    let (post, piece) = actions::find(cx, id).await?;
    let text = subjects::text(cx, &piece.subject).await?;
    let faces = Faces::load(cx, people(std::slice::from_ref(&post))).await?;
    let about = match post.about {
        Some(about) => subjects::find(cx, about).await?.filter(|about| about.state() != subjects::State::Removed),
        None => None,
    };
    Ok(BlogPostWhole {
        post: BlogPost::of(&faces, &post),
        text_html: prose::resolved(cx, &text.html).await?,
        text: prose::sourced(cx, text.source, &text.html).await?,
        about: about.map(|about| about.id.to_string()),
        comments_close_at: at(rules::of_post(cx, id).await?.and_then(|kept| kept.closes_at)),
        version: post.version,
    })
}

/// Publishes a post in a blog of one's own. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/blogs/{id}/posts", tag = "blogs", request_body = BlogPostInput,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is published", body = Made), (status = 200, description = "The same request had published it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only the owner of the blog publishes, while it is written"), (status = 404, description = "No such blog"),
        (status = 409, description = "What it is about is not there for its author, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<BlogPostInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = Wanted {
        title: input.title,
        text: input.text,
        kind: input.kind,
        about: input.about.map(|about| about.to_string()).unwrap_or_default(),
        key: web::client_key(&headers)?,
    };
    let work = async move |cx: &mut Cx| actions::publish(cx, lang, id, &wanted, Origin::default()).await;
    let told = |problem| at_odds(renamed(problem, "body", "text"), &["about"]);
    let made = app.write(&visit.viewer, work).await.map_err(told)?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/blogs/posts/{}", made.id) };
    Ok((status, Json(json)).into_response())
}
