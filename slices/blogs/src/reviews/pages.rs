//! The buttons of a review; the page is that of the draft.

use super::actions;
use crate::drafts::page;
use crate::posts::form::Typed;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{DraftId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Visit};

type Ids = Path<(String, String)>;

/// What is said when a draft comes back.
#[derive(Deserialize)]
pub(super) struct Word {
    #[serde(default)]
    word: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let sent = typed.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::send(cx, lang, ids, &sent).await).await {
        Ok(None) => Ok(back(&app, ids, t::Texts::new(lang).said_sent())),
        Ok(other) => page(&app, visit, ids, Some(typed), other, FieldErrors::new()).await,
        Err(problem) => page(&app, visit, ids, Some(typed), None, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result {
    let ids: (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, ids).await).await?;
    Ok(back(&app, ids, t::Texts::new(visit.lang).said_withdrawn()))
}

pub(super) async fn answer(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Form(typed): Form<Word>,
) -> web::Result {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let word = typed.word.clone();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::answer(cx, lang, ids, &word).await).await {
        Ok(()) => {
            // Where it is seen by its author alone again, there is no page of it to go back to.
            Ok(go(&app, &format!("/blogs/{}/desk", ids.0), Flash::good(t::Texts::new(lang).said_returned())))
        }
        Err(problem) => {
            let came = Typed { word: typed.word, ..Typed::default() };
            page(&app, visit, ids, Some(came), None, FieldErrors::of_form(problem)?).await
        }
    }
}

fn back(app: &App, ids: (SubjectId, DraftId), said: &str) -> axum::response::Response {
    go(app, &format!("/blogs/{}/drafts/{}", ids.0, ids.1), Flash::good(said))
}
