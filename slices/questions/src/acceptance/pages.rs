//! The buttons beside an answer.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Visit};

/// Which answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chosen {
    answer: SubjectId,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(chosen): Form<Chosen>,
) -> web::Result {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::accept(cx, question, chosen.answer).await).await?;
    let path = format!("/questions/{question}#subject-{}", chosen.answer);
    Ok(go(&app, &path, Flash::good(t::Texts::new(visit.lang).said_accepted())))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let question: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, question).await).await?;
    Ok(go(&app, &format!("/questions/{question}"), Flash::good(t::Texts::new(visit.lang).said_withdrawn())))
}
