//! Health in JSON, for monitoring that wants more than `/readyz`.

use crate::health::{Check, checks_in};
use crate::policy::{Act, Office};
use axum::extract::State;
use kernel::grant::grant;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show))]
pub(crate) struct Api;

/// All checks.
#[derive(Serialize, ToSchema)]
pub(super) struct HealthJson {
    /// The worst of all states: `ok`, `warn` or `bad`.
    state: String,
    items: Vec<CheckJson>,
}

/// A check.
#[derive(Serialize, ToSchema)]
pub(super) struct CheckJson {
    /// What was looked at.
    name: String,
    /// `ok`, `warn` or `bad`.
    state: String,
    /// What was found.
    found: String,
    /// What to do about it.
    remedy: Option<String>,
}

/// Whether everything is as it should be.
#[utoipa::path(get, path = "/api/stoa/v1/admin/health", tag = "admin",
    responses((status = 200, description = "What was found", body = HealthJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "Needs an administrator's right"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result<Json<HealthJson>> {
    grant(&visit.viewer, Office, &Act::Enter)?;
    let checks = checks_in(&app, visit.lang).await;
    let worst = checks.iter().map(|check| check.state).max();
    let json = |check: Check| CheckJson {
        name: check.name.to_owned(),
        state: check.state.name().to_owned(),
        found: check.found,
        remedy: check.remedy,
    };
    let state = worst.map_or("ok", crate::health::State::name).to_owned();
    Ok(Json(HealthJson { state, items: checks.into_iter().map(json).collect() }))
}
