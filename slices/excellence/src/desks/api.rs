//! Desks in JSON.

use super::store;
use axum::extract::State;
use db::Cx;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::json::Items;
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index))]
pub(crate) struct Api;

/// A desk.
#[derive(Serialize, ToSchema)]
pub(super) struct RequestDesk {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// The space in which it is.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// `private`, `internal`, `community` or `public`.
    audience: String,
    /// Its page.
    url: String,
}

/// The request desks that the caller may see.
#[utoipa::path(get, path = "/api/stoa/v1/request-desks", tag = "requests",
    responses((status = 200, description = "At most a hundred", body = Items<RequestDesk>),
        (status = 401, description = "An unknown token"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<RequestDesk>>> {
    let all = app.read(&visit, async move |cx: &mut Cx| store::all(cx, 100).await).await.map_err(Problem::from)?;
    let desk = |one: store::Listed| RequestDesk {
        id: one.id.to_string(),
        name: one.name,
        space: one.space.to_string(),
        audience: one.reach.name().to_owned(),
        url: format!("/journey/requests/desks/{}", one.id),
    };
    Ok(Json(all.into_iter().map(desk).collect()))
}
