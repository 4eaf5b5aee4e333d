//! The small forms of the page of people.

use super::actions;
use super::pages::{Typed, again};
use super::store::NewPartner;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PartnerId, PersonId, SubjectId, TeamId};
use serde::Deserialize;
use web::flash::{self, Flash, go};
use web::{App, Form, Problem, Visit};

pub(super) async fn join(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(back): Form<Back>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::join(cx, lang, id).await).await;
    flash::back(&app, &back.path(id), done, t::Texts::new(lang).said_joined())
}

pub(super) async fn leave(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(back): Form<Back>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::leave(cx, lang, id).await).await;
    flash::back(&app, &back.path(id), done, t::Texts::new(lang).said_left())
}

/// The page to which a button leads back.
#[derive(Deserialize)]
pub(super) struct Back {
    #[serde(default)]
    back: String,
}

impl Back {
    fn path(&self, id: SubjectId) -> String {
        let part =
            if matches!(self.back.as_str(), "people" | "live") { format!("/{}", self.back) } else { String::new() };
        format!("/journey/workshops/{id}{part}")
    }
}

pub(super) async fn add(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, person): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.person.parse().ok());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::add(cx, lang, id, person).await).await;
    match done {
        Err(Problem::Invalid(errors)) => again(&app, visit, id, typed, errors).await,
        done => flash::back(&app, &people(id), done, t::Texts::new(lang).said_added()),
    }
}

pub(super) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result {
    let (id, person, lang): (SubjectId, PersonId, _) = (id.parse()?, person.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, lang, id, person).await).await;
    flash::back(&app, &people(id), done, t::Texts::new(lang).said_removed())
}

/// Whether somebody was there.
#[derive(Deserialize)]
pub(super) struct There {
    #[serde(default)]
    there: String,
}

pub(super) async fn attend(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    Form(typed): Form<There>,
) -> web::Result {
    let (id, person, lang): (SubjectId, PersonId, _) = (id.parse()?, person.parse()?, visit.lang);
    let there = typed.there == "true";
    let work = async move |cx: &mut Cx| actions::attend(cx, lang, id, person, there).await;
    let done = app.write(&visit.viewer, work).await;
    flash::back(&app, &format!("{}#person-{person}", people(id)), done, t::Texts::new(lang).said_saved())
}

/// The team into which somebody goes.
#[derive(Deserialize)]
pub(super) struct Into {
    #[serde(default)]
    team: String,
}

pub(super) async fn place(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    Form(typed): Form<Into>,
) -> web::Result {
    let (id, person, lang): (SubjectId, PersonId, _) = (id.parse()?, person.parse()?, visit.lang);
    let team: Option<TeamId> = if typed.team.is_empty() { None } else { Some(typed.team.parse()?) };
    let work = async move |cx: &mut Cx| actions::place(cx, lang, id, person, team).await;
    let done = app.write(&visit.viewer, work).await;
    flash::back(&app, &format!("{}#person-{person}", people(id)), done, t::Texts::new(lang).said_saved())
}

pub(super) async fn add_partner(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let text = |text: &str| text.trim().to_owned();
    let new = NewPartner {
        organisation: text(&typed.organisation),
        person: text(&typed.contact),
        brings: text(&typed.brings),
    };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::add_partner(cx, lang, id, &new).await).await;
    match done {
        Err(Problem::Invalid(errors)) => again(&app, visit, id, typed, errors).await,
        done => flash::back(&app, &format!("{}#partners", people(id)), done, t::Texts::new(lang).said_added()),
    }
}

pub(super) async fn remove_partner(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (PartnerId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove_partner(cx, lang, id).await).await?;
    Ok(go(&app, &format!("{}#partners", people(done)), Flash::good(t::Texts::new(lang).said_removed())))
}

fn people(id: SubjectId) -> String {
    format!("/journey/workshops/{id}/people")
}
