//! Archiving and restoring, for programs.

use super::actions;
use crate::answers::Refusals;
use crate::found::Named;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use utoipa::OpenApi;
use web::{App, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Doc;

/// Makes a space read-only.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/archive", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals))]
pub(crate) async fn update(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::archive(cx, &Named::Id(id)).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Restores a space.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/archive", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals))]
pub(crate) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::restore(cx, &Named::Id(id)).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}
