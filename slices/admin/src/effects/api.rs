//! Parked effects in JSON.

use super::actions;
use crate::policy::{Act, Office};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::EffectId;
use kernel::grant::grant;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, destroy))]
pub(crate) struct Api;

/// The newest hundred.
#[derive(Serialize, ToSchema)]
pub(super) struct EffectList {
    items: Vec<EffectJson>,
    /// Always null: there is one page.
    next: Option<String>,
}

/// A parked effect.
#[derive(Serialize, ToSchema)]
pub(super) struct EffectJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// The kind of the fact that it follows.
    fact: String,
    /// How often it was tried.
    attempts: i64,
    /// Since when it is parked.
    #[schema(format = "date-time")]
    parked_at: String,
    /// The last failure.
    error: Option<String>,
}

/// Effects that failed too often, the newest hundred.
#[utoipa::path(get, path = "/api/stoa/v1/admin/effects", tag = "admin",
    responses((status = 200, description = "Parked effects", body = EffectList), (status = 401, description = "Needs an account"),
        (status = 404, description = "Needs an administrator's right"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<EffectList>> {
    grant(&visit.viewer, Office, &Act::Enter)?;
    let parked = app.read(&visit, async |cx: &mut Cx| jobs::parked(cx).await).await?;
    let json = |one: jobs::Parked| EffectJson {
        id: one.id.to_string(),
        name: one.name,
        fact: one.kind,
        attempts: one.attempts,
        parked_at: moment(one.parked_at),
        error: one.error,
    };
    Ok(Json(EffectList { items: parked.into_iter().map(json).collect(), next: None }))
}

/// Tries a parked effect once more.
#[utoipa::path(post, path = "/api/stoa/v1/admin/effects/{id}/attempt", tag = "admin",
    params(("id" = String, Path, description = "The effect", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is queued again"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Needs the right content"), (status = 404, description = "No such effect is parked"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: EffectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::retry(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets go of a parked effect.
#[utoipa::path(delete, path = "/api/stoa/v1/admin/effects/{id}", tag = "admin",
    params(("id" = String, Path, description = "The effect", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It will never happen"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Needs the right content"), (status = 404, description = "No such effect is parked"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: EffectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
