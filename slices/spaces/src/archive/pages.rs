//! Archiving and restoring, on pages.

use super::actions;
use crate::found::Named;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use web::flash::{self, Flash};
use web::{App, Visit};

/// `PUT /spaces/{slug}/archive`
pub(crate) async fn update(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::archive(cx, &named).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.archived_done())))
}

/// `DELETE /spaces/{slug}/archive`
pub(crate) async fn destroy(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::restore(cx, &named).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.restored())))
}
