//! Who answers at a desk.

use super::{actions, show};
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// Who is named.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    person: String,
}

pub(super) async fn name(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let person = typed.person.parse().ok();
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::name(cx, lang, id, person).await).await {
        Ok(()) => {
            Ok(go(&app, &format!("/journey/requests/desks/{id}"), Flash::good(t::Texts::new(lang).said_keeper_named())))
        }
        Err(Problem::Invalid(errors)) => show::again(&app, visit, id, errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn release(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::release(cx, id, person).await).await?;
    let said = t::Texts::new(visit.lang).said_keeper_released();
    Ok(go(&app, &format!("/journey/requests/desks/{id}"), Flash::good(said)))
}
