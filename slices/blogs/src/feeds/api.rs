//! One's own secret address in JSON.

use super::actions;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(create, destroy))]
pub(crate) struct Api;

/// A secret address. It is told this once.
#[derive(Serialize, ToSchema)]
pub(super) struct BlogFeed {
    /// Of all that the caller may read.
    url: String,
    /// Of one blog: put its id in the place of `{id}`.
    blog_url: String,
}

/// Makes an address under which a feed reader reads blogs for the caller; the one before leads nowhere any more.
#[utoipa::path(post, path = "/api/stoa/v1/blog-feed", tag = "blogs",
    responses((status = 201, description = "The address", body = BlogFeed), (status = 401, description = "Needs an account"),
        (status = 403, description = "The token may not write"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(State(app): State<App>, visit: Visit) -> web::Result<Response> {
    let me = visit.person()?;
    let secret = app.write(&visit.viewer, async move |cx: &mut Cx| actions::renew(cx, me).await).await?;
    let url = app.address(&format!("/blogs/feeds/{secret}"));
    let blog_url = app.address("/blogs/{id}/feeds/") + &secret;
    Ok((StatusCode::CREATED, Json(BlogFeed { url, blog_url })).into_response())
}

/// Takes the address away. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/blog-feed", tag = "blogs",
    responses((status = 204, description = "There is none"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The token may not write"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit) -> web::Result<StatusCode> {
    let me = visit.person()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, me).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
