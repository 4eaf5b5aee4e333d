//! Beginning the plan.

use super::store;
use super::{HOME, actions};
use crate::placements;
use crate::t::{self, Texts};
use crate::wording;
use askama::Template;
use axum::extract::State;
use db::Cx;
use http::StatusCode;
use kernel::{Right, SpaceId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "plans/new.html")]
pub(crate) struct New {
    pub t: Texts,
    pub tabs: Vec<Choice>,
    /// Whether the viewer may begin the plan.
    pub may_begin: bool,
    /// The round that it would start from.
    pub placed: Option<String>,
    pub homes: Vec<Choice>,
    pub errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.plan().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

impl New {
    /// Where there is no plan that the viewer may read.
    pub(super) async fn load(
        cx: &mut Cx,
        app: &App,
        visit: &Visit,
        chosen: &str,
        errors: FieldErrors,
    ) -> Result<Self, Problem> {
        let hidden = store::load(cx).await?.is_some();
        let may_begin = !hidden && visit.viewer.has(Right::Analytics);
        let homes = if may_begin { store::homes(cx, visit.person()?).await? } else { Vec::new() };
        let placed = if may_begin { placements::latest(cx).await? } else { None };
        Ok(Self {
            t: Texts::new(visit.lang),
            tabs: app.slices.panels.journey(cx, visit, HOME).await?,
            may_begin,
            placed: placed.map(|placed| placed.title),
            homes: homes.into_iter().map(|(id, name)| wording::offer(id, name, id.to_string() == chosen)).collect(),
            errors,
        })
    }
}

/// Where.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    space: String,
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, t) = (visit.lang, t::Texts::new(visit.lang));
    let Ok(space) = typed.space.parse::<SpaceId>() else {
        return again(app, visit, typed.space, FieldErrors::one("space", t.error_space_missing())).await;
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::begin(cx, lang, space).await).await {
        Ok(()) => Ok(go(&app, "/journey/plan/draft", Flash::good(t.said_begun()))),
        Err(problem) => {
            let errors = FieldErrors::one("space", wording::sentence(problem)?);
            again(app, visit, typed.space, errors).await
        }
    }
}

async fn again(app: App, visit: Visit, space: String, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| New::load(cx, &house, &around, &space, errors).await).await
}
