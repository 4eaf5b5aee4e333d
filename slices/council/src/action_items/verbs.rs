//! The buttons of an action.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::civil;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// Where the button stood, and for a new day which one.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    back: String,
    #[serde(default)]
    due: String,
}

impl Typed {
    /// The list that the button stood in, or the action's own page.
    fn path(&self, council: SubjectId, id: SubjectId) -> String {
        match self.back.as_str() {
            "mine" => "/council/actions".to_owned(),
            "list" => format!("/council/{council}/actions"),
            "home" => format!("/council/{council}"),
            _ => format!("/council/actions/{id}"),
        }
    }
}

pub(super) async fn finish(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let council = app.write(&visit.viewer, async move |cx: &mut Cx| actions::finish(cx, id).await).await?;
    Ok(go(&app, &typed.path(council, id), Flash::good(t::Texts::new(visit.lang).said_done())))
}

pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, id).await).await?;
    Ok(go(&app, &format!("/council/actions/{id}"), Flash::good(t::Texts::new(visit.lang).said_reopened())))
}

pub(super) async fn drop_it(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::drop_it(cx, id).await).await?;
    Ok(go(&app, &format!("/council/actions/{id}"), Flash::good(t::Texts::new(visit.lang).said_dropped())))
}

pub(super) async fn shift(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let due = civil::end_of_day(&typed.due, &visit.zone);
    let path = format!("/council/actions/{id}");
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::shift(cx, lang, id, due).await).await {
        Ok(_) => Ok(go(&app, &path, Flash::good(t::Texts::new(lang).said_changed()))),
        Err(Problem::Invalid(errors)) => {
            let sentence = errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default();
            Ok(go(&app, &path, Flash::bad(sentence)))
        }
        Err(problem) => Err(problem),
    }
}
