//! Who may draft for the owner of a blog, or writes in it.

use super::{actions, edit};
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, SubjectId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// The form's fields.
#[derive(Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    person: String,
    /// Whether they may publish what they write.
    #[serde(default)]
    publishes: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Named>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let (person, publishes) = (typed.person.parse().ok(), !typed.publishes.is_empty());
    let work = async move |cx: &mut Cx| actions::name_delegate(cx, lang, id, person, publishes).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            let said = Flash::good(t::Texts::new(lang).said_delegate());
            Ok(go(&app, &format!("/blogs/{id}/edit#delegates"), said))
        }
        Err(Problem::Invalid(errors)) => edit::form_page(&app, visit, id, None, errors, None).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::dismiss_delegate(cx, id, person).await).await?;
    let back = match visit.viewer.person() {
        Some(me) if me == person => format!("/blogs/{id}"),
        _ => format!("/blogs/{id}/edit#delegates"),
    };
    Ok(go(&app, &back, Flash::good(t::Texts::new(visit.lang).said_dismissed())))
}
