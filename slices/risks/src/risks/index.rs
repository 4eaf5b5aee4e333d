//! The register: the map, and the list below it.

use super::heat::{self, Row};
use super::listing::{self, Filter, Which};
use super::model::{Level, RiskKind, View};
use super::store::{self, Risk};
use crate::t::Texts;
use crate::tabs::{Head, RISKS};
use crate::wording;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::{Choice, PersonView};
use web::{App, Layout, Page, Problem, Visit, civil};

/// Most that a list holds.
pub(super) const MOST: usize = 1000;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "risks/index.html")]
pub(crate) struct Index {
    t: Texts,
    head: Head,
    /// Whether there is any at all.
    any: bool,
    may_record: bool,
    day: String,
    views: Vec<Choice>,
    lists: Vec<Choice>,
    kinds: Vec<Choice>,
    rows: Vec<Row>,
    impacts: Vec<String>,
    view: &'static str,
    /// What the form of the kinds passes on.
    shown: &'static str,
    viewed: &'static str,
    /// Where all fields of the map are listed again, where one is chosen.
    everywhere: Option<String>,
    csv: String,
    lines: Vec<Line>,
}

/// A risk in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub kind: &'static str,
    pub score: i64,
    pub band: &'static str,
    /// "3 × 4 = 12, high".
    pub level: String,
    pub mark: Mark,
    pub owner: Option<PersonView>,
    pub waits: bool,
    pub gone: bool,
    pub mitigation: &'static str,
    /// What it is watched by, its value and its limit; empty where there is none.
    pub indicator: String,
    pub value: String,
    pub limit: String,
    pub over: bool,
    pub review: String,
    pub due: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.risk_register().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// What an address asks for.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    view: String,
    show: String,
    kind: String,
    at: String,
}

impl Asked {
    pub(super) fn filter(&self) -> Filter {
        Filter::of(&self.view, &self.show, &self.kind, &self.at)
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, asked.filter()).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, filter: Filter) -> Result<Index, Problem> {
    let (t, me) = (Texts::new(visit.lang), visit.person()?);
    let all = store::all(cx, MOST).await?;
    let any = !all.is_empty();
    let taken: Vec<Risk> = all.into_iter().filter(|risk| filter.takes(risk, me, visit.now)).collect();
    let (rows, impacts) = heat::map(t, filter, &taken);
    let mut shown: Vec<Risk> = taken.into_iter().filter(|risk| filter.is_at(risk)).collect();
    listing::by_score(&mut shown, filter);
    let href = |other: Filter| format!("{RISKS}{}", other.query());
    let view = |one: &View| {
        Choice::of(href(Filter { view: *one, at: None, ..filter }), wording::view(t, *one), *one == filter.view)
    };
    let list = |one: &Which| Choice::of(href(Filter { which: *one, ..filter }), which(t, *one), *one == filter.which);
    Ok(Index {
        t,
        head: Head::load(cx, app, visit, RISKS).await?,
        any,
        may_record: !web::homes::inside(cx).await?.is_empty(),
        day: visit.time(visit.now).exact,
        views: View::ALL.iter().map(view).collect(),
        lists: Which::ALL.iter().map(list).collect(),
        kinds: kinds(t, filter),
        rows,
        impacts,
        view: wording::view(t, filter.view),
        shown: filter.which.name(),
        viewed: filter.view.name(),
        everywhere: filter.at.map(|_| format!("{}#list", href(Filter { at: None, ..filter }))),
        csv: format!("{RISKS}.csv{}", filter.query()),
        lines: lines(cx, visit, shown, filter.view).await?,
    })
}

fn which(t: Texts, which: Which) -> &'static str {
    match which {
        Which::Open => t.list_open(),
        Which::Mine => t.list_mine(),
        Which::Due => t.list_due(),
        Which::Over => t.list_over(),
        Which::Unowned => t.list_unowned(),
        Which::Closed => t.list_closed(),
        Which::All => t.list_all(),
    }
}

fn kinds(t: Texts, filter: Filter) -> Vec<Choice> {
    let all = Choice::of("", t.all_kinds(), filter.kind.is_none());
    let kind = |one: &RiskKind| Choice::of(one.name(), wording::kind(t, *one), filter.kind == Some(*one));
    std::iter::once(all).chain(RiskKind::ALL.iter().map(kind)).collect()
}

/// Risks as lines of a list, in their order.
pub(crate) async fn lines(cx: &mut Cx, visit: &Visit, risks: Vec<Risk>, view: View) -> db::Result<Vec<Line>> {
    let faces = Faces::load(cx, risks.iter().filter_map(|risk| risk.owner)).await?;
    Ok(risks.into_iter().map(|risk| line(visit, &faces, risk, view)).collect())
}

fn line(visit: &Visit, faces: &Faces, risk: Risk, view: View) -> Line {
    let (t, indicator) = (Texts::new(visit.lang), risk.indicator());
    let level: Level = risk.assessment().seen(view, risk.mitigation_state());
    Line {
        id: risk.id,
        kind: wording::kind(t, risk.kind()),
        score: level.score(),
        band: level.band().name(),
        level: wording::level(t, level),
        mark: wording::mark(t, &risk, visit.now),
        owner: risk.owner.map(|owner| faces.view(visit, owner)),
        waits: risk.accepted_at.is_none(),
        gone: risk.owner_gone,
        mitigation: wording::mitigation(t, risk.mitigation_state()).0,
        value: risk.value.map(|value| wording::value(visit.lang, &risk.measure, value)).unwrap_or_default(),
        limit: wording::limit(t, &indicator),
        indicator: wording::indicator(visit.lang, &indicator),
        over: risk.over_since.is_some(),
        review: civil::day_said(risk.review_on, visit),
        due: risk.is_due(visit.now),
        title: risk.title,
    }
}

/// The largest of these first, as they are now.
pub(crate) fn by_score(risks: &mut [Risk]) {
    listing::by_score(risks, Filter::of("", "", "", ""));
}
