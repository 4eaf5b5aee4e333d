//! The form of a review.

use super::actions;
use super::show;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What turned out.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Reviewed {
    #[serde(default)]
    pub(crate) verdict: String,
    #[serde(default)]
    pub(crate) text: String,
}

pub(super) async fn review(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Reviewed>,
) -> web::Result {
    let (id, lang, sent): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.clone());
    let text = sent.text.replace("\r\n", "\n");
    let work = async move |cx: &mut Cx| actions::review(cx, lang, id, &sent.verdict, &text).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            Ok(go(&app, &format!("/council/decisions/{id}#reviews"), Flash::good(t::Texts::new(lang).said_reviewed())))
        }
        Err(Problem::Invalid(errors)) => show::again(&app, visit, id, typed, errors).await,
        Err(problem) => Err(problem),
    }
}
