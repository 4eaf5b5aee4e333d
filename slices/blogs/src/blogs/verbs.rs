//! Closing a blog, and opening it again.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, back, go};
use web::{App, Visit};

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id).await).await?;
    Ok(go(&app, &format!("/blogs/{id}"), Flash::good(t::Texts::new(visit.lang).said_closed())))
}

pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, lang, id).await).await;
    // There is no field to say at what is wrong: the page that has the button says it.
    back(&app, &format!("/blogs/{id}"), done, t::Texts::new(lang).said_reopened())
}
