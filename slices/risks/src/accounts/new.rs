//! Registering an account or a tool.

use super::actions;
use super::form::{Offers, Typed};
use super::model::{Holds, Sort, Stage};
use crate::t::Texts;
use crate::tabs::ACCOUNTS;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, homes};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "accounts/new.html")]
pub(crate) struct New {
    t: Texts,
    /// The spaces to choose from; with none there is no form.
    homes: Vec<Choice>,
    typed: Typed,
    offers: Offers,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.register_account().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What an address brings along.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    sort: String,
    space: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let typed = Typed {
        sort: Sort::stored(&asked.sort).name().to_owned(),
        holds: Holds::Nothing.name().to_owned(),
        stage: Stage::InUse.name().to_owned(),
        space: asked.space,
        ..Typed::default()
    };
    form_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return form_page(&app, visit, typed, errors).await,
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::record(cx, lang, &wanted).await).await {
        Ok(made) => Ok(go(&app, &format!("{ACCOUNTS}/{}", made.id), Flash::good(Texts::new(lang).said_registered()))),
        Err(problem) => form_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let there = homes::inside(cx).await?;
    let chosen = typed.space.parse::<SpaceId>().ok().filter(|space| there.iter().any(|home| home.space == *space));
    let space = chosen.or_else(|| there.first().map(|home| home.space));
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    Ok(New {
        t: Texts::new(visit.lang),
        homes: homes::choices(visit.lang, &there, space),
        offers: Offers::load(cx, visit, space, None, &typed).await?,
        typed,
        errors,
    })
}
