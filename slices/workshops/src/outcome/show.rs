//! The page of what came of a workshop.

use super::AFTER;
use crate::blocks::{self, Balance, Meter};
use crate::canvases::{self, Canvas, Line, State as Standing};
use crate::pulse::{self, Moment};
use crate::t;
use crate::votes::Ballot;
use crate::workshops::{self, Head, Section, Stage};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{SubjectId, Timestamp};
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "outcome/show.html")]
pub(crate) struct Outcome {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    closed: Option<TimeView>,
    people: String,
    meter: Meter,
    /// When one looks at what became of it, and whether that day has come.
    follow_up: Option<TimeView>,
    is_due: bool,
    /// What became of the canvases: a heading each.
    groups: Vec<Group>,
    told: Vec<pulse::Told>,
    pulse_people: String,
}

/// Canvases that came as far.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Group {
    heading: &'static str,
    detail: &'static str,
    lines: Vec<Line>,
}

impl Page for Outcome {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.outcome())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Outcome, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let closed = gathering.workshop.closed_at;
    let blocks = blocks::store::all(cx, id).await?;
    let is_closed = gathering.stage() == Stage::Closed;
    let balance = if is_closed { Balance::actual(&blocks) } else { Balance::planned(&blocks) };
    let counted = Ballot::load(cx, visit, &gathering).await?.closed;
    let before = pulse::store::counts(cx, id, Moment::Before).await?;
    let after = pulse::store::counts(cx, id, Moment::After).await?;
    let due = closed.map(|closed| closed.plus(AFTER));
    Ok(Outcome {
        t,
        head: Head::of(cx, visit, &gathering, Section::Outcome).await?,
        id,
        closed: closed.map(|closed| visit.time(closed)),
        people: t.count_attended(gathering.workshop.attended),
        meter: Meter::of(t, balance, is_closed),
        is_due: due.is_some_and(|due| due <= visit.now),
        follow_up: due.map(|due| visit.time(due)),
        groups: groups(cx, visit, id, closed, counted).await?,
        told: pulse::told(t, &before, &after),
        pulse_people: t.pulse_people(before.people(), after.people(), pulse::model::LEAST),
    })
}

/// Whether an experiment came of a canvas within thirty days of the workshop.
fn in_time(canvas: &Canvas, closed: Option<Timestamp>) -> bool {
    let until = closed.map(|closed| closed.plus(AFTER));
    canvas.experiment_at.is_some_and(|at| until.is_none_or(|until| at <= until))
}

async fn groups(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    closed: Option<Timestamp>,
    counted: bool,
) -> db::Result<Vec<Group>> {
    let t = t::Texts::new(visit.lang);
    let all = canvases::store::of_workshop(cx, id).await?;
    let (tried, untried): (Vec<Canvas>, Vec<Canvas>) = all.into_iter().partition(|one| one.experiment_at.is_some());
    let (early, late): (Vec<Canvas>, Vec<Canvas>) = tried.into_iter().partition(|one| in_time(one, closed));
    let (decided, left): (Vec<Canvas>, Vec<Canvas>) =
        untried.into_iter().partition(|one| one.state() == Standing::Decided);
    let mut groups = Vec::new();
    for (canvases, heading, detail) in [
        (early, t.became_experiments(), t.became_experiments_detail()),
        (late, t.became_experiments_late(), t.became_experiments_late_detail()),
        (decided, t.decided_not_begun(), t.decided_not_begun_detail()),
        (left, t.was_left(), t.was_left_detail()),
    ] {
        if !canvases.is_empty() {
            groups.push(Group { heading, detail, lines: Line::all(cx, visit, &canvases, counted).await? });
        }
    }
    Ok(groups)
}
