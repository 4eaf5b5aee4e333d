//! The forms of one's own page.

use super::actions;
use super::model::Skill;
use crate::t;
use axum::extract::{Path, State};
use db::Cx;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

/// What one says of a skill.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    level: String,
    #[serde(default)]
    wish: String,
}

pub(super) async fn state(
    State(app): State<App>,
    visit: Visit,
    Path(skill): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (skill, lang) = (named(&skill)?, visit.lang);
    let wish = typed.wish == "true";
    let work = async move |cx: &mut Cx| actions::state(cx, lang, skill, &typed.level, wish).await;
    let said = match app.write(&visit.viewer, work).await {
        Ok(()) => Flash::good(t::Texts::new(lang).said_changed()),
        Err(Problem::Invalid(errors)) => {
            Flash::bad(errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default())
        }
        Err(problem) => return Err(problem),
    };
    Ok(go(&app, "/journey/excellence/me", said))
}

pub(super) async fn hide(State(app): State<App>, visit: Visit, Path(skill): Path<String>) -> web::Result {
    hidden(&app, &visit, &skill, true).await
}

pub(super) async fn unhide(State(app): State<App>, visit: Visit, Path(skill): Path<String>) -> web::Result {
    hidden(&app, &visit, &skill, false).await
}

async fn hidden(app: &App, visit: &Visit, skill: &str, hidden: bool) -> web::Result {
    let (skill, lang) = (named(skill)?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::hide(cx, lang, skill, hidden).await).await?;
    let t = t::Texts::new(lang);
    let said = if hidden { t.said_hidden() } else { t.said_unhidden() };
    Ok(go(app, "/journey/excellence/me", Flash::good(said)))
}

fn named(skill: &str) -> Result<Skill, Problem> {
    Skill::from_name(skill).ok_or(Problem::NotFound)
}
