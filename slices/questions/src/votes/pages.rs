//! The buttons beside a question and its answers.

use super::actions;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::SubjectId;
use web::{App, Visit};

pub(super) async fn update(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let question = app.write(&visit.viewer, async move |cx: &mut Cx| actions::vote(cx, id).await).await?;
    Ok(back(question, id))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let question = app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await?;
    Ok(back(question, id))
}

fn back(question: SubjectId, id: SubjectId) -> axum::response::Response {
    Redirect::to(&format!("/questions/{question}#subject-{id}")).into_response()
}
