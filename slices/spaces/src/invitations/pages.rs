//! Answering an invitation, and taking one back, on pages.

use super::actions;
use crate::found::Named;
use crate::members::pages::back_to_members;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::InvitationId;
use subjects::Standing;
use web::flash::{self, Flash};
use web::{App, Visit};

/// `PUT /spaces/{slug}/invitation`
pub(crate) async fn accept(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<Standing, Refused> { actions::accept(cx, &named).await };
    let space = app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.joined(&space.name))))
}

/// `DELETE /spaces/{slug}/invitation`
pub(crate) async fn decline(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::decline(cx, &named).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, "/spaces", Flash::good(t.invitation_declined())))
}

/// `DELETE /spaces/{slug}/invitations/{id}`
pub(crate) async fn take_back(
    State(app): State<App>,
    visit: Visit,
    Path((slug, id)): Path<(String, String)>,
) -> web::Result {
    let t = Texts::new(visit.lang);
    let (named, id) = (Named::from(slug.as_str()), id.parse::<InvitationId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::take_back(cx, &named, id).await };
    let done = app.write(&visit.viewer, work).await;
    back_to_members(&app, t, &slug, done, t.invitation_taken_back())
}
