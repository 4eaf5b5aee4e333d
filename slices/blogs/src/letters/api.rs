//! Posts as mail in JSON.

use super::actions;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::json::at;
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, create))]
pub(crate) struct Api;

/// Where a post stands with mail.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogLetter {
    /// When it went out.
    #[schema(format = "date-time")]
    sent_at: Option<String>,
    /// To how many people it went, or would go now.
    people: i64,
}

async fn stand(cx: &mut Cx, id: SubjectId) -> Result<BlogLetter, Problem> {
    let stand = actions::stand(cx, id).await?;
    let people = stand.letter.as_ref().map_or(stand.people, |letter| letter.people);
    Ok(BlogLetter { sent_at: at(stand.letter.map(|letter| letter.sent_at)), people })
}

/// Whether a post went out by mail, and to how many people.
#[utoipa::path(get, path = "/api/stoa/v1/blog-posts/{id}/letter", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "Where it stands", body = BlogLetter), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who may publish in the blog"), (status = 404, description = "No such post"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<BlogLetter>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| stand(cx, id).await).await?))
}

/// Sends a post by mail to the people of its space who want mail. It goes out once: again is the same.
#[utoipa::path(post, path = "/api/stoa/v1/blog-posts/{id}/letter", tag = "blogs",
    params(("id" = String, Path, description = "The post", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "It goes out, or went out before", body = BlogLetter), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who may publish in the blog"), (status = 404, description = "No such post"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<BlogLetter>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<BlogLetter, Problem> {
        actions::order(cx, id).await?;
        stand(cx, id).await
    };
    Ok(Json(app.write(&visit.viewer, work).await?))
}
