//! Rules of comments in JSON.

use super::actions;
use super::model::{MOST_DAYS, Taking};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use texts::Lang;
use utoipa::{OpenApi, ToSchema};
use web::json::at_odds;
use web::{App, Json, Problem, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update_blog, update_post))]
pub(crate) struct Api;

/// How long comments are taken.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CommentRule {
    /// For ever, not at all, or for so many days after a post was published.
    #[schema(pattern = "^(open|closed|days)$")]
    rule: String,
    /// For how many days.
    #[serde(default)]
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 365)]
    days: Option<Whole>,
}

impl CommentRule {
    /// The rule. A number of days that is none is wrong whatever the rule is; that it is missing, or that the rule has no use for it,
    /// no description tells.
    fn read(&self, lang: Lang) -> Result<Taking, Problem> {
        let days = self.days.map(|days| days.0);
        if days.is_some_and(|days| !(1..=MOST_DAYS).contains(&days)) {
            return Err(Problem::field("days", format!("Give a number of days from 1 to {MOST_DAYS}.")));
        }
        let days = days.map(|days| days.to_string()).unwrap_or_default();
        actions::read(lang, &self.rule, &days).map_err(|problem| at_odds(problem, &["days"]))
    }
}

/// Sets how long the posts that a blog publishes from now on take comments.
#[utoipa::path(put, path = "/api/stoa/v1/blogs/{id}/comments", tag = "blogs", request_body = CommentRule,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is set"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the blog"), (status = 404, description = "No such blog"), (status = 409, description = "The number of days is missing"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update_blog(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<CommentRule>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| -> Result<(), Problem> { actions::set_blog(cx, id, input.read(lang)?).await };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sets how long a post takes comments.
#[utoipa::path(put, path = "/api/stoa/v1/blog-posts/{id}/comments", tag = "blogs", request_body = CommentRule,
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is set"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who wrote it, and who keeps its blog"), (status = 404, description = "No such post"), (status = 409, description = "The number of days is missing"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update_post(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<CommentRule>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| -> Result<(), Problem> { actions::set_post(cx, id, input.read(lang)?).await };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
