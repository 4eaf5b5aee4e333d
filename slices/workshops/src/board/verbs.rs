//! The small forms of the board.

use super::actions;
use super::model::Aim;
use super::pages::{Typed, again};
use super::store::NewCard;
use crate::t;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::{CardId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

pub(super) async fn put_up(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let text = typed.text.replace("\r\n", "\n").trim().to_owned();
    let new = NewCard { team: typed.team.parse().ok(), text, key: typed.key.clone() };
    let anchor = new.team.map(|team| format!("#team-{team}")).unwrap_or_default();
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::put_up(cx, lang, id, &new).await).await;
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/journey/workshops/{id}/board{anchor}")).into_response()),
        Err(Problem::Invalid(errors)) => again(&app, visit, id, typed, errors).await,
        Err(Problem::Conflict(why)) => Ok(go(&app, &format!("/journey/workshops/{id}/board"), Flash::bad(why))),
        Err(problem) => Err(problem),
    }
}

/// The workshop on whose page a form stands, so that a refusal leads back; and what a card becomes.
#[derive(Deserialize)]
pub(super) struct Where {
    #[serde(default)]
    workshop: String,
    #[serde(default)]
    to: String,
}

pub(super) async fn take_down(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(at): Form<Where>,
) -> web::Result {
    let (id, lang): (CardId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::take_down(cx, lang, id).await).await;
    let done = done.map(|workshop| format!("/journey/workshops/{workshop}/board"));
    back(&app, done, &at, t::Texts::new(lang).said_removed())
}

pub(super) async fn carry(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(at): Form<Where>,
) -> web::Result {
    let (id, lang): (CardId, _) = (id.parse()?, visit.lang);
    let aim = Aim::from_name(&at.to).ok_or(Problem::NotFound)?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::carry(cx, lang, id, aim).await).await;
    back(&app, done, &at, t::Texts::new(lang).said_carried())
}

fn back(app: &App, done: Result<String, Problem>, at: &Where, said: &str) -> web::Result {
    match (done, at.workshop.parse::<SubjectId>()) {
        (Ok(path), _) => Ok(go(app, &path, Flash::good(said))),
        (Err(Problem::Conflict(why)), Ok(workshop)) => {
            Ok(go(app, &format!("/journey/workshops/{workshop}/board"), Flash::bad(why)))
        }
        (Err(problem), _) => Err(problem),
    }
}
