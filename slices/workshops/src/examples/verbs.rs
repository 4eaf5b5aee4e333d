//! The buttons of an example card.

use super::actions;
use crate::t;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Visit};

const ALL: &str = "/journey/workshops/examples";

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    Ok(go(&app, ALL, Flash::good(t::Texts::new(visit.lang).said_removed())))
}

/// The page to which a button leads back.
#[derive(Deserialize)]
pub(super) struct Back {
    #[serde(default)]
    back: String,
}

pub(super) async fn useful(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(back): Form<Back>,
) -> web::Result {
    said(&app, &visit, id.parse()?, true, &back).await
}

pub(super) async fn useless(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(back): Form<Back>,
) -> web::Result {
    said(&app, &visit, id.parse()?, false, &back).await
}

async fn said(app: &App, visit: &Visit, id: SubjectId, useful: bool, back: &Back) -> web::Result {
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::find_useful(cx, id, useful).await).await?;
    let path = if back.back == "list" { format!("{ALL}#example-{id}") } else { format!("{ALL}/{id}") };
    Ok(Redirect::to(&path).into_response())
}
