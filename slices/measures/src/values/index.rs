//! The page of all measures, by sub-dimension.

use super::actions::Picture;
use super::model::State;
use super::store;
use super::wording::why;
use crate::chart::{Field, spark};
use crate::coverage::{Covered, word};
use crate::policy::{self, Act, Figures};
use crate::tabs::MEASURES;
use crate::{method, say, t};
use askama::Template;
use axum::extract::State as Here;
use db::Cx;
use kernel::grant::grant;
use maturity::measures::Measure;
use maturity::{Instrument, Words};
use std::collections::HashMap;
use web::{App, Layout, Page, Problem, Visit};

/// So many weeks the small lines go back.
const WEEKS: i64 = 12;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "values/index.html")]
struct Index {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    off: bool,
    may_administer: bool,
    /// The day for which all this holds, "" before the first.
    day: String,
    /// Since when nothing was rolled up though it should have been, "" if all is well.
    stopped: String,
    told: usize,
    all: usize,
    subs: Vec<Sub>,
}

/// A sub-dimension.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Sub {
    id: String,
    name: String,
    /// The name of the block, where it begins.
    block: Option<String>,
    measured: String,
    detail: String,
    coverage: Coverage,
    lines: Vec<Line>,
}

/// Whether its measures count.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Coverage {
    label: &'static str,
    tone: &'static str,
    icon: &'static str,
}

/// A measure.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: String,
    name: String,
    formula: String,
    value: String,
    note: String,
    why: String,
    reading: Option<ReadingView>,
    trend: Option<Spark>,
}

/// A value on the scale from 0 to 4.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct ReadingView {
    pub(super) text: String,
    pub(super) x: String,
}

/// A small line.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Spark {
    pub(crate) path: String,
    pub(crate) x: String,
    pub(crate) y: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.measures().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

impl ReadingView {
    pub(super) fn new(visit: &Visit, measure: &Measure, value: f64) -> Self {
        let reading = measure.reading(value);
        let scale = Field { x: (0.0, 0.0), y: (4.0, 96.0), range: (0.0, 4.0) };
        Self { text: texts::decimal(reading, 1, visit.lang), x: format!("{:.1}", scale.y(reading)) }
    }
}

impl Spark {
    pub(crate) fn of(values: &[f64]) -> Option<Self> {
        spark(values).map(|(path, x, y)| Self { path, x, y })
    }
}

pub(super) async fn index(Here(app): Here<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Index, Problem> {
    grant(cx.viewer(), Figures, &Act::See)?;
    let picture = Picture::load(cx, visit.now).await?;
    let trends = match picture.last {
        Some(last) => {
            let ids: Vec<&str> = maturity::measures::all().iter().map(|measure| measure.id.as_str()).collect();
            trends(store::weekly(cx, &ids, last.plus(-7 * WEEKS), last).await?)
        }
        None => HashMap::new(),
    };
    let instrument = Instrument::current();
    let words = Words::of(instrument, visit.lang);
    let mut block = None;
    let mut subs = Vec::new();
    for sub in &instrument.sub_dimensions {
        let begins = block.replace(sub.block) != Some(sub.block);
        let lines: Vec<Line> = maturity::measures::all()
            .iter()
            .filter(|measure| measure.sub_dimension == sub.id)
            .map(|measure| line(app, visit, &picture, &trends, measure))
            .collect();
        let name = words.sub_dimension(&sub.id).map_or("", |words| words.name.as_str());
        subs.push(Sub {
            block: begins.then(|| words.block(sub.block).name.clone()),
            ..of_sub(visit, &picture, &sub.id, name, lines)
        });
    }
    let lines = || subs.iter().flat_map(|sub| &sub.lines);
    Ok(Index {
        t: t::Texts::new(visit.lang),
        tabs: app.slices.panels.journey(cx, visit, MEASURES).await?,
        off: picture.agreement.is_none(),
        may_administer: policy::may(&visit.viewer, Act::Administer),
        day: picture.last.map(|day| say::day(visit, day)).unwrap_or_default(),
        stopped: picture.stopped.map(|day| say::day(visit, day)).unwrap_or_default(),
        told: lines().filter(|line| line.why.is_empty()).count(),
        all: lines().count(),
        subs,
    })
}

/// The values of each measure, as readings: so that up is better in each line.
pub(crate) fn trends(values: Vec<super::Value>) -> HashMap<String, Vec<f64>> {
    let mut trends: HashMap<String, Vec<f64>> = HashMap::new();
    for value in values {
        if let (Some(measure), Some(raw)) = (maturity::measures::find(&value.measure), value.value) {
            trends.entry(value.measure).or_default().push(measure.reading(raw));
        }
    }
    trends
}

fn of_sub(visit: &Visit, picture: &Picture, id: &str, name: &str, lines: Vec<Line>) -> Sub {
    let t = t::Texts::new(visit.lang);
    let measured = picture.sub(id);
    let (label, tone, icon) = word(t, picture.covered(id));
    let detail = match measured.value {
        Some(_) => t.from_measures(measured.of, measured.valid.len()),
        None if picture.covered(id) != Covered::Enough && lines.iter().any(|line| line.why.is_empty()) => {
            t.not_counted().to_owned()
        }
        None => String::new(),
    };
    Sub {
        id: id.to_owned(),
        name: name.to_owned(),
        block: None,
        measured: measured.value.map(|value| texts::decimal(value, 1, visit.lang)).unwrap_or_default(),
        detail,
        coverage: Coverage { label, tone, icon },
        lines,
    }
}

fn line(app: &App, visit: &Visit, picture: &Picture, trends: &HashMap<String, Vec<f64>>, measure: &Measure) -> Line {
    let is_read = app.slices.evidence.gauge(&measure.id).is_some();
    let state = picture.state(&measure.id, Some(is_read));
    let words = measure.words(visit.lang);
    let (value, note, reading) = match state {
        State::Told(value, base) => (
            method::say(visit.lang, &measure.id, value),
            method::base(visit.lang, measure, base),
            Some(ReadingView::new(visit, measure, value)),
        ),
        _ => (String::new(), String::new(), None),
    };
    Line {
        id: measure.id.clone(),
        name: words.name.clone(),
        formula: words.formula.clone(),
        value,
        note,
        why: why(visit.lang, measure, state),
        reading,
        trend: trends.get(&measure.id).and_then(|values| Spark::of(values)),
    }
}
