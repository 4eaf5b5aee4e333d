//! The queue: what waits, what is over its time, what was answered, what one asked oneself.

use super::figures::{Figures, figures};
use super::model::State as Stands;
use super::store::{self, Request, Which};
use crate::{centres, desks};
use crate::{policy, t, tabs, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Timestamp, Verdict};
use serde::Deserialize;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::{Choice, PersonView, TimeView};
use web::{App, Layout, Page, Problem, Visit, civil};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    figures: Figures,
    /// Which list: address, name, whether it is this one.
    parts: Vec<Choice>,
    lines: Vec<Line>,
    desks: Vec<(SubjectId, String)>,
    /// What an empty list says.
    empty: (&'static str, &'static str),
    may_ask: bool,
    may_open: bool,
    /// Whether there is a way to the centre of excellence.
    with_centre: bool,
}

/// A request in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    id: SubjectId,
    title: String,
    author: PersonView,
    function: &'static str,
    mark: Mark,
    /// When it is due, while it waits.
    due: Option<TimeView>,
    overdue: bool,
    at: TimeView,
    ways: i64,
    /// Its desk, where there are several.
    desk: Option<String>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.requests().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    show: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, &asked.show).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, show: &str) -> Result<Index, Problem> {
    let t = t::Texts::new(visit.lang);
    let me = visit.viewer.person();
    let which = match (show, me) {
        ("overdue", _) => Which::Overdue,
        ("answered", _) => Which::Answered,
        ("mine", Some(me)) => Which::Of(me),
        _ => Which::Waiting,
    };
    let desks = desks::store::all(cx, 20).await?;
    let mut may_ask = false;
    for one in &desks {
        may_ask |= policy::Ask.judge(&visit.viewer, &desks::desk(cx, one.id).await?) == Verdict::Allowed;
    }
    let all = store::list(cx, which, MOST).await?;
    let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
    Ok(Index {
        t,
        tabs: app.slices.panels.journey(cx, visit, tabs::REQUESTS).await?,
        figures: figures(cx, visit, None).await?,
        parts: parts(t, which, me.is_some()),
        lines: all.iter().map(|one| line(visit, &faces, one, desks.len() > 1)).collect(),
        empty: empty(t, which, desks.is_empty()),
        desks: desks.into_iter().map(|one| (one.id, one.name)).collect(),
        may_ask,
        may_open: visit.viewer.is_employee(),
        with_centre: visit.viewer.is_employee() || !centres::store::all(cx, 1).await?.is_empty(),
    })
}

fn parts(t: t::Texts, which: Which, signed_in: bool) -> Vec<Choice> {
    let part = |show: &str, label: &str, chosen: bool| Choice::of(format!("{}{show}", tabs::REQUESTS), label, chosen);
    let mut all = vec![
        part("", t.part_waiting(), which == Which::Waiting),
        part("?show=overdue", t.part_overdue(), which == Which::Overdue),
        part("?show=answered", t.part_answered(), which == Which::Answered),
    ];
    if signed_in {
        all.push(part("?show=mine", t.part_mine(), matches!(which, Which::Of(_))));
    }
    all
}

fn empty(t: t::Texts, which: Which, no_desk: bool) -> (&'static str, &'static str) {
    match which {
        _ if no_desk => (t.no_desk(), t.no_desk_detail()),
        Which::Waiting => (t.none_waiting(), t.none_waiting_detail()),
        Which::Overdue => (t.none_overdue(), t.none_overdue_detail()),
        Which::Answered => (t.none_answered(), t.none_answered_detail()),
        Which::Of(_) | Which::All => (t.none_mine(), t.none_mine_detail()),
    }
}

fn line(visit: &Visit, faces: &Faces, one: &Request, with_desk: bool) -> Line {
    let waits = one.state() == Stands::Open;
    Line {
        id: one.id,
        title: one.title.clone(),
        author: faces.view(visit, one.author),
        function: one.function().label(visit.lang),
        mark: mark(t::Texts::new(visit.lang), one, visit.now),
        due: waits.then(|| civil::hour_said(one.due_at, visit)),
        overdue: one.stand().is_overdue(visit.now),
        at: visit.time(one.id.made_at()),
        ways: one.ways,
        desk: with_desk.then(|| one.desk_name.clone()),
    }
}

/// Where a request stands, in a chip.
pub(crate) fn mark(t: t::Texts, one: &Request, now: Timestamp) -> Mark {
    let (label, tone, icon) = match one.stand().is_overdue(now) {
        true => (t.is_overdue(), "bad", "clock"),
        false => wording::state(t, one.state()),
    };
    Mark { label: label.to_owned(), tone, icon }
}
