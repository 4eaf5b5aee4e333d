//! The timeline: when each action was taken up, until when it should be done, when it was met.

use super::actions;
use super::board::title;
use super::picture::Picture;
use super::show::Head;
use crate::steps::{Stage, Step};
use crate::t::Texts;
use crate::wording;
use askama::Template;
use db::Cx;
use kernel::Timestamp;
use web::civil;
use web::kinds::Mark;
use web::{App, Layout, Page, Problem, Visit};

/// The width of a bar's picture.
const WIDTH: i64 = 400;
const DAY: i64 = 24 * 3600 * 1000;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "plans/timeline.html")]
pub(crate) struct Timeline {
    pub t: Texts,
    pub head: Head,
    pub from: String,
    pub until: String,
    pub today: i64,
    pub rows: Vec<Row>,
}

/// An action on the timeline.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Row {
    pub code: String,
    pub title: String,
    pub mark: Mark,
    /// Where the bar begins and ends.
    pub bar: (i64, i64),
    /// Where its evidence was met, if it was.
    pub met: Option<i64>,
    /// Whether that holds no more.
    pub regressed: bool,
    pub begun: String,
    pub due: String,
    pub met_on: String,
}

impl Page for Timeline {
    fn title(&self) -> String {
        self.t.plan_timeline().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

impl Timeline {
    pub(super) async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Self, Problem> {
        let around = actions::read(cx).await?;
        let picture = Picture::load(cx, around).await?;
        let mut steps: Vec<&Step> = picture.steps.iter().filter(|step| step.is_in()).collect();
        steps.sort_by_key(|step| (step.due.is_none(), step.due, step.action.clone()));
        let axis = Axis::over(&steps, visit.now);
        Ok(Self {
            t: Texts::new(visit.lang),
            head: Head::load(cx, app, visit, &picture).await?,
            from: civil::day_said(axis.from, visit),
            until: civil::day_said(axis.until, visit),
            today: axis.at(visit.now),
            rows: steps.into_iter().map(|step| row(visit, &axis, step)).collect(),
        })
    }
}

/// From the first to the last day that is shown.
struct Axis {
    from: Timestamp,
    until: Timestamp,
}

impl Axis {
    fn over(steps: &[&Step], now: Timestamp) -> Self {
        let moments = steps.iter().flat_map(|step| [Some(step.chosen_at), step.started_at, step.due, step.met_at]);
        let moments: Vec<i64> = moments.flatten().chain([now]).map(Timestamp::millis).collect();
        let from = moments.iter().min().copied().unwrap_or(now.millis()) - 7 * DAY;
        let until = moments.iter().max().copied().unwrap_or(now.millis()) + 7 * DAY;
        Self { from: Timestamp::from_millis(from), until: Timestamp::from_millis(until) }
    }
    fn at(&self, moment: Timestamp) -> i64 {
        let whole = (self.until.millis() - self.from.millis()).max(1);
        (moment.millis() - self.from.millis()).clamp(0, whole) * WIDTH / whole
    }
}

fn row(visit: &Visit, axis: &Axis, step: &Step) -> Row {
    let day = |at: Option<Timestamp>| at.map(|at| civil::day_said(at, visit)).unwrap_or_default();
    let begun = step.started_at.unwrap_or(step.chosen_at);
    let end = step.due.or(step.met_at).unwrap_or(visit.now).max(begun);
    Row {
        code: step.action.clone(),
        title: title(visit, step),
        mark: wording::mark(Texts::new(visit.lang), step, visit.now),
        bar: (axis.at(begun), axis.at(end).max(axis.at(begun) + 2)),
        met: step.met_at.map(|at| axis.at(at)),
        regressed: step.stage() == Stage::Regressed,
        begun: day(step.started_at),
        due: day(step.due),
        met_on: day(step.met_at),
    }
}
