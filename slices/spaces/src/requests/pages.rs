//! Asking to belong, on pages.

use super::actions::{self, REASON};
use crate::found::Named;
use crate::members::pages::back_to_members;
use crate::refused::Refused;
use crate::spaces::pages::start;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::RequestId;
use web::flash::{self, Flash};
use web::{App, Fields, Visit};

/// `PUT /spaces/{slug}/request`
pub(crate) async fn ask(State(app): State<App>, visit: Visit, Path(slug): Path<String>, fields: Fields) -> web::Result {
    let t = Texts::new(visit.lang);
    let (named, reason) = (Named::from(slug.as_str()), fields.first("reason").to_owned());
    let work = async move |cx: &mut Cx| -> Result<RequestId, Refused> {
        actions::ask(cx, &named, &reason, &t.wrong_reason_too_long(REASON)).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(_) => Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.request_sent()))),
        Err(Refused::Invalid(errors)) => {
            let error = errors.of("reason").map(str::to_owned);
            start(app, visit, slug, error).await
        }
        Err(other) => Err(other.problem(t)),
    }
}

/// `DELETE /spaces/{slug}/request`
pub(crate) async fn withdraw(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::withdraw(cx, &named).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.problem(t))?;
    Ok(flash::go(&app, &format!("/spaces/{slug}"), Flash::good(t.request_withdrawn())))
}

/// `PUT /spaces/{slug}/requests/{id}`
pub(crate) async fn approve(
    State(app): State<App>,
    visit: Visit,
    Path((slug, id)): Path<(String, String)>,
) -> web::Result {
    decide(app, visit, slug, id.parse()?, true).await
}

/// `DELETE /spaces/{slug}/requests/{id}`
pub(crate) async fn decline(
    State(app): State<App>,
    visit: Visit,
    Path((slug, id)): Path<(String, String)>,
) -> web::Result {
    decide(app, visit, slug, id.parse()?, false).await
}

async fn decide(app: App, visit: Visit, slug: String, id: RequestId, approved: bool) -> web::Result {
    let t = Texts::new(visit.lang);
    let named = Named::from(slug.as_str());
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::decide(cx, &named, id, approved).await };
    let done = app.write(&visit.viewer, work).await;
    back_to_members(&app, t, &slug, done, if approved { t.request_approved() } else { t.request_declined() })
}
