//! Closing a blog, and opening it again.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::{App, Problem, Visit};

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::close(cx, id).await).await?;
    Ok(go(&app, &format!("/blogs/{id}"), Flash::good(t::Texts::new(visit.lang).said_closed())))
}

pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let back = format!("/blogs/{id}");
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, lang, id).await).await {
        Ok(()) => Ok(go(&app, &back, Flash::good(t::Texts::new(lang).said_reopened()))),
        // There is no field to say it at: the page that has the button says it.
        Err(Problem::Invalid(errors)) => {
            let sentence = errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default();
            Ok(go(&app, &back, Flash::bad(sentence)))
        }
        Err(problem) => Err(problem),
    }
}
