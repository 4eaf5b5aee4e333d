//! Bringing back.

use super::store;
use crate::closures;
use crate::policy::Act;
use crate::{seats, t};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{Granted, SubjectId};
use subjects::{State as Condition, Subject};
use utoipa::OpenApi;
use web::flash::{self, Flash};
use web::{App, Problem, Visit};

/// Brings something back as it was, closed if it was closed. What is there stays as it is.
async fn restore(cx: &mut Cx, id: SubjectId) -> Result<Subject, Problem> {
    let seat = seats::lock_thread(cx, id).await?;
    let by = store::by(cx, id).await?;
    let act = Act::Restore(by);
    let subject: Granted<Subject> = seats::subject(cx, seat, act)?;
    subjects::restore(cx, &subject).await?;
    store::delete(cx, id).await?;
    if closures::store::find(cx, id).await?.is_some() {
        let seat = seats::find(cx, id).await?;
        subjects::set_state(cx, &seats::subject(cx, seat, act)?, Condition::Closed).await?;
    }
    Ok(subject.into_inner())
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx| restore(cx, id).await).await?;
    let said = t::Texts::new(visit.lang).restored();
    Ok(flash::go(&app, &app.slices.kinds.url(&subject), Flash::good(said)))
}

#[derive(OpenApi)]
#[openapi(paths(create_json))]
pub(crate) struct Doc;

/// Brings back what was taken away.
#[utoipa::path(post, path = "/api/stoa/v1/subjects/{id}/restoration", tag = "posts",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn create_json(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx| restore(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
