//! Wishes to become a member, for programs.

use super::actions::{self, REASON};
use super::store;
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::policy::Act;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, RequestId, SpaceId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index, ask, withdraw, approve, decline), components(schemas(RequestsPage, RequestBody, RequestInput)))]
pub(crate) struct Doc;

/// All wishes of a space.
#[derive(Serialize, ToSchema)]
pub(crate) struct RequestsPage {
    items: Vec<RequestBody>,
    /// Always null: at most a hundred wait at once.
    next: Option<String>,
}

/// A wish.
#[derive(Serialize, ToSchema)]
pub(crate) struct RequestBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: RequestId,
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    person: PersonId,
    name: String,
    reason: String,
}

/// Who asks to become a member, oldest first, for those who decide.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/requests", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 200, body = RequestsPage), Refusals))]
pub(crate) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<RequestsPage>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let load = async move |cx: &mut Cx| -> Result<_, Refused> {
        let space = found::granted(cx, &Named::Id(id), &Act::Admit).await?;
        Ok(store::of_space(cx, space.space).await?)
    };
    let found = app.read(&visit, load).await.map_err(|refused| refused.conflict(t))?;
    let body = |one: store::Request| RequestBody { id: one.id, person: one.person, name: one.name, reason: one.reason };
    Ok(Json(RequestsPage { items: found.into_iter().map(body).collect(), next: None }))
}

/// Why somebody asks.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestInput {
    #[serde(default)]
    #[schema(max_length = 500)]
    reason: String,
}

/// Asks to become a member; again keeps the first wish.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/request", tag = "spaces", request_body = RequestInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals, BodyRefusals))]
pub(crate) async fn ask(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<RequestInput>,
) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<RequestId, Refused> {
        actions::ask(cx, &Named::Id(id), &input.reason, &t.wrong_reason_too_long(REASON)).await
    };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the own wish back.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/request", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals))]
pub(crate) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::withdraw(cx, &Named::Id(id)).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets somebody in who asked.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/requests/{request}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("request" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals))]
pub(crate) async fn approve(
    State(app): State<App>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> web::Result<StatusCode> {
    decide(&app, &visit, path, true).await
}

/// Declines somebody's wish.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/requests/{request}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("request" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals))]
pub(crate) async fn decline(
    State(app): State<App>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> web::Result<StatusCode> {
    decide(&app, &visit, path, false).await
}

async fn decide(app: &App, visit: &Visit, (id, request): (String, String), approved: bool) -> web::Result<StatusCode> {
    let (t, id, request) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, request.parse::<RequestId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> {
        actions::decide(cx, &Named::Id(id), request, approved).await
    };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}
