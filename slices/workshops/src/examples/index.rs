//! The list of example cards, and what the house suggests.

use super::model::suggestions;
use super::store::{self, Example};
use crate::{policy, t, tabs};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "examples/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    lines: Vec<Line>,
    /// What is suggested and not there yet: name, company, pattern.
    suggested: Vec<(String, (String, String))>,
    may_put_up: bool,
}

/// An example card in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub company: String,
    pub pattern: String,
    pub capability: String,
    pub space: String,
    pub useful: i64,
    pub own: bool,
    pub may_vote: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.examples().to_owned()
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
    let mut lines = Vec::new();
    for one in &all {
        lines.push(line(cx, visit, one).await?);
    }
    let may_put_up = visit.viewer.is_employee();
    let missing =
        suggestions(visit.lang).into_iter().filter(|one| !all.iter().any(|there| there.company == one.company));
    Ok(Index {
        t: t::Texts::new(visit.lang),
        tabs: app.slices.panels.journey(cx, visit, tabs::HERE).await?,
        lines,
        suggested: missing.filter(|_| may_put_up).map(|one| (one.name, (one.company, one.pattern))).collect(),
        may_put_up,
    })
}

async fn line(cx: &mut Cx, visit: &Visit, one: &Example) -> db::Result<Line> {
    let standing = subjects::standing(cx, one.space).await?;
    let votes = standing.is_some_and(|space| policy::Belong.judge(&visit.viewer, &space) == Verdict::Allowed);
    let capability = maturity::capabilities::find(&one.capability);
    Ok(Line {
        id: one.id,
        company: one.company.clone(),
        pattern: one.pattern.clone(),
        capability: capability.map(|capability| capability.label(visit.lang)).unwrap_or_default(),
        space: one.space_name.clone(),
        useful: one.useful,
        own: one.own,
        may_vote: votes,
    })
}
