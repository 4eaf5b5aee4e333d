//! The list of workshops.

use super::model::Stage;
use super::store::{self, Workshop};
use crate::{t, tabs, wording};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::SubjectId;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Visit, civil};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "workshops/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    coming: Vec<Line>,
    past: Vec<Line>,
    may_plan: bool,
}

/// A workshop in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub mark: Mark,
    pub at: TimeView,
    pub place: String,
    /// Who takes part or was there, in a word.
    pub people: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.workshops().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Index, Problem> {
    let all = store::all(cx, MOST).await?;
    let (mut coming, past): (Vec<Workshop>, Vec<Workshop>) = all.into_iter().partition(|one| one.stage().is_open());
    coming.reverse();
    let lines = |all: Vec<Workshop>| all.iter().map(|one| Line::of(visit, one)).collect();
    Ok(Index {
        t: t::Texts::new(visit.lang),
        tabs: app.slices.panels.journey(cx, visit, tabs::HERE).await?,
        coming: lines(coming),
        past: lines(past),
        may_plan: visit.viewer.is_employee(),
    })
}

impl Line {
    /// As this visitor reads it.
    pub(crate) fn of(visit: &Visit, one: &Workshop) -> Self {
        let t = t::Texts::new(visit.lang);
        let people = match one.stage() {
            Stage::Live | Stage::Closed => t.count_attended(one.attended),
            Stage::Draft | Stage::Ready => t.count_people(one.people),
        };
        Self {
            id: one.id,
            title: one.title.clone(),
            mark: wording::stage(t, one.stage()),
            at: civil::hour_said(one.begun_at.unwrap_or(one.starts_at), visit),
            place: one.place.clone(),
            people,
        }
    }
}
