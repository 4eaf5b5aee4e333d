//! The page of one measure.

use super::actions::{Picture, YEAR};
use super::index::ReadingView;
use super::model::{Part, State, Value};
use super::store;
use super::wording::why;
use crate::chart::Field;
use crate::coverage::{Covered, word};
use crate::day::Day;
use crate::policy::{Act, Figures};
use crate::{method, say, t};
use askama::Template;
use axum::extract::{Path, State as Here};
use db::Cx;
use kernel::grant::grant;
use maturity::measures::Measure;
use maturity::{Instrument, Words};
use web::{App, Page, Problem, Visit};

/// So many days the table goes back.
const TABLE: usize = 31;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "values/show.html")]
struct Show {
    t: t::Texts,
    id: String,
    name: String,
    sub: String,
    sub_name: String,
    off: bool,
    value: String,
    note: String,
    why: String,
    reading: Option<ReadingView>,
    /// What each stage from 0 to 4 takes, with its name.
    stages: Vec<(String, String)>,
    coverage: (&'static str, &'static str),
    coverage_icon: &'static str,
    not_counted: bool,
    /// A label and what it says.
    facts: Vec<(&'static str, String)>,
    chart: Option<Chart>,
    rows: Vec<Row>,
    units: Vec<Row>,
    spaces: Vec<Row>,
}

/// The course of a year.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Chart {
    path: String,
    x: String,
    y: String,
    first: String,
    last: String,
    summary: String,
}

/// A value in a table.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Row {
    label: String,
    value: String,
    reading: String,
    base: String,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{} {}", self.id, self.name)
    }
}

pub(super) async fn show(Here(app): Here<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let measure = maturity::measures::find(&id).ok_or(Problem::NotFound)?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, measure).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, measure: &'static Measure) -> Result<Show, Problem> {
    grant(cx.viewer(), Figures, &Act::See)?;
    let picture = Picture::load(cx, visit.now).await?;
    let gauge = app.slices.evidence.gauge(&measure.id);
    let state = picture.state(&measure.id, Some(gauge.is_some()));
    let shows = picture.agreement.as_ref().is_some_and(|agreement| agreement.allows(&measure.id));
    let (mut history, mut units, mut spaces) = (Vec::new(), Vec::new(), Vec::new());
    if let Some(last) = picture.last.filter(|_| shows) {
        let first = last.plus(-YEAR);
        history = store::history(cx, &measure.id, &Part::House, first, last).await?;
        units = store::of_units(cx, &measure.id, first, last).await?;
        spaces = store::of_spaces(cx, &measure.id, first, last).await?;
    }
    let t = t::Texts::new(visit.lang);
    let unit = |value: &Value| match &value.part {
        Part::Unit(unit) => unit.clone(),
        _ => t.part_it().to_owned(),
    };
    let newest = history.iter().rev().take(TABLE);
    Ok(Show {
        rows: newest.map(|value| row(visit, measure, say::day(visit, value.day), value)).collect(),
        units: units.iter().map(|value| row(visit, measure, unit(value), value)).collect(),
        spaces: spaces.iter().map(|(name, value)| row(visit, measure, name.clone(), value)).collect(),
        chart: chart(visit, measure, &history),
        facts: facts(visit, measure, gauge.map(|gauge| gauge.days), picture.last),
        ..head(visit, measure, &picture, state)
    })
}

fn head(visit: &Visit, measure: &Measure, picture: &Picture, state: State) -> Show {
    let t = t::Texts::new(visit.lang);
    let words = Words::of(Instrument::current(), visit.lang);
    let covered = picture.covered(&measure.sub_dimension);
    let (label, tone, icon) = word(t, covered);
    let told = state.value();
    let base = if let State::Told(_, base) = state { method::base(visit.lang, measure, base) } else { String::new() };
    let stage =
        |(stage, point): (u8, &f64)| (words.stage(stage).to_owned(), method::say(visit.lang, &measure.id, *point));
    Show {
        t,
        id: measure.id.clone(),
        name: measure.words(visit.lang).name.clone(),
        sub: measure.sub_dimension.clone(),
        sub_name: words.sub_dimension(&measure.sub_dimension).map(|sub| sub.name.clone()).unwrap_or_default(),
        off: picture.agreement.is_none(),
        value: told.map(|value| method::say(visit.lang, &measure.id, value)).unwrap_or_default(),
        note: base,
        why: why(visit.lang, measure, state),
        reading: told.map(|value| ReadingView::new(visit, measure, value)),
        stages: (0..).zip(&measure.breakpoints).map(stage).collect(),
        coverage: (label, tone),
        coverage_icon: icon,
        not_counted: told.is_some() && covered != Covered::Enough,
        facts: Vec::new(),
        chart: None,
        rows: Vec::new(),
        units: Vec::new(),
        spaces: Vec::new(),
    }
}

fn facts(visit: &Visit, measure: &Measure, window: Option<i64>, last: Option<Day>) -> Vec<(&'static str, String)> {
    let t = t::Texts::new(visit.lang);
    let mut facts = vec![(t.how_computed(), measure.words(visit.lang).formula.clone())];
    facts.extend(window.map(|days| (t.window(), t.window_days(days))));
    facts.extend(method::needs(visit.lang, measure).map(|needs| (t.needs_at_least(), needs)));
    facts.push((t.leaves_out(), method::leaves_out(visit.lang, &measure.id)));
    facts.extend(last.map(|day| (t.holds_for(), say::day(visit, day))));
    facts
}

fn row(visit: &Visit, measure: &Measure, label: String, value: &Value) -> Row {
    let told = |value: f64| method::say(visit.lang, &measure.id, value);
    let reading = |value: f64| texts::decimal(measure.reading(value), 1, visit.lang);
    let silent = why(visit.lang, measure, State::of_kept(value));
    Row {
        label,
        value: value.value.map_or(silent, told),
        reading: value.value.map(reading).unwrap_or_default(),
        base: if value.base > 0 { method::base(visit.lang, measure, value.base) } else { String::new() },
    }
}

/// The course by readings, so that up is better; the table has the values.
fn chart(visit: &Visit, measure: &Measure, history: &[Value]) -> Option<Chart> {
    let (first, last) = (history.first()?, history.last()?);
    let days = usize::try_from(last.day.number() - first.day.number()).ok()?;
    let mut readings: Vec<Option<f64>> = vec![None; days + 1];
    for value in history {
        let at = usize::try_from(value.day.number() - first.day.number()).ok()?;
        if let Some(place) = readings.get_mut(at) {
            *place = value.value.map(|value| measure.reading(value));
        }
    }
    let told: Vec<&Value> = history.iter().filter(|value| value.value.is_some()).collect();
    let (begin, end) = (told.first()?.value?, told.last()?.value?);
    let field = Field { x: (40.0, 590.0), y: (150.0, 10.0), range: (0.0, 4.0) };
    let newest = readings.iter().rposition(Option::is_some)?;
    let (x, y) = (field.x(newest, readings.len()), field.y(measure.reading(end)));
    let say = |value| method::say(visit.lang, &measure.id, value);
    Some(Chart {
        path: field.line(&readings),
        x: format!("{x:.1}"),
        y: format!("{y:.1}"),
        first: say::day(visit, first.day),
        last: say::day(visit, last.day),
        summary: t::Texts::new(visit.lang).course(say(begin), say(end)),
    })
}
