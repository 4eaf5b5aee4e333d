//! The buttons of an hour; the page is that of the draft.

use super::actions;
use crate::drafts::page;
use crate::posts::form::Typed;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{DraftId, SubjectId};
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Visit};

type Ids = Path<(String, String)>;

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let (sent, zone) = (typed.clone(), visit.zone.clone());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::set(cx, lang, ids, &sent, &zone).await).await {
        Ok(None) => Ok(back(&app, ids, t::Texts::new(lang).said_scheduled())),
        Ok(other) => page(&app, visit, ids, Some(typed), other, FieldErrors::new()).await,
        Err(problem) => page(&app, visit, ids, Some(typed), None, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result {
    let ids: (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::clear(cx, ids).await).await?;
    Ok(back(&app, ids, t::Texts::new(visit.lang).said_unscheduled()))
}

fn back(app: &App, ids: (SubjectId, DraftId), said: &str) -> axum::response::Response {
    go(app, &format!("/blogs/{}/drafts/{}", ids.0, ids.1), Flash::good(said))
}
