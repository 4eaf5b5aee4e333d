//! The tiles that stand on measures and counts.

use crate::day::Day;
use crate::rollup::What;
use crate::values::{Picture, State, Value, store, why};
use crate::{method, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use maturity::measures::Measure;
use std::collections::HashMap;
use web::Visit;
use web::tiles::{Question, Tile};

/// So many weeks the small lines go back.
const WEEKS: i64 = 12;

/// The measures with a tile of their own: its name in addresses, the question, the place.
const OF_MEASURES: [(&str, Question, i32, &str); 17] = [
    ("council-rhythm", Question::Moving, 50, "M53"),
    ("workshop-reach", Question::Moving, 55, "M54"),
    ("leaders", Question::Moving, 60, "M01"),
    ("blog-rhythm", Question::Moving, 61, "M02"),
    ("leader-replies", Question::Moving, 62, "M03"),
    ("contributors", Question::Used, 20, "M07"),
    ("two-way-ties", Question::Used, 30, "M08"),
    ("cross-unit", Question::Used, 40, "M09"),
    ("spread", Question::Used, 50, "M10"),
    ("answered-in-time", Question::Used, 60, "M04"),
    ("active-customers", Question::Used, 70, "M22"),
    ("peer-answers", Question::Used, 80, "M23"),
    ("response-in-target", Question::Used, 90, "M20"),
    ("active-owners", Question::Wrong, 30, "M15"),
    ("reports", Question::Wrong, 40, "M16"),
    ("official-accounts", Question::Wrong, 50, "M30"),
    ("moderation-reasons", Question::Wrong, 60, "M32"),
];

/// All of them, from a handful of statements.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let picture = Picture::load(cx, visit.now).await?;
        let (mut values, mut counts) = (HashMap::new(), Counts::default());
        if let Some(last) = picture.last {
            let ids: Vec<&str> = OF_MEASURES.iter().map(|(.., id)| *id).collect();
            values = by_measure(store::weekly(cx, &ids, last.plus(-7 * WEEKS), last).await?);
            counts = Counts::of(store::activity(cx, last.plus(-7 * WEEKS - 6), last).await?, last);
        }
        let mut tiles: Vec<Tile> = OF_MEASURES
            .iter()
            .filter_map(|(id, question, order, measure)| {
                let measure = maturity::measures::find(measure)?;
                let weeks = values.remove(&measure.id).unwrap_or_default();
                Some(of_measure(visit, &picture, measure, &weeks, Tile::new(id, *question, *order, "")))
            })
            .collect();
        tiles.extend([
            written(visit, &picture, &counts),
            readers(visit),
            quiet_spaces(visit, &picture, &counts),
            dependent_spaces(visit, &picture, &counts),
        ]);
        Ok(tiles)
    }
    .boxed()
}

fn by_measure(values: Vec<Value>) -> HashMap<String, Vec<Value>> {
    let mut by_measure: HashMap<String, Vec<Value>> = HashMap::new();
    for value in values {
        by_measure.entry(value.measure.clone()).or_default().push(value);
    }
    by_measure
}

fn of_measure(visit: &Visit, picture: &Picture, measure: &'static Measure, weeks: &[Value], tile: Tile) -> Tile {
    let t = t::Texts::new(visit.lang);
    let words = measure.words(visit.lang);
    let state = picture.state(&measure.id, None);
    let told = |value: f64| method::say(visit.lang, &measure.id, value);
    let (value, note) = match state {
        State::Told(value, base) => (told(value), method::base(visit.lang, measure, base)),
        _ => (String::new(), String::new()),
    };
    let mut rows = vec![vec!["day".to_owned(), "value".to_owned(), "reading".to_owned(), "base".to_owned()]];
    rows.extend(weeks.iter().filter_map(|week| {
        let value = week.value?;
        Some(vec![week.day.to_string(), value.to_string(), measure.reading(value).to_string(), week.base.to_string()])
    }));
    Tile {
        title: words.name.clone(),
        value,
        note,
        target: state.value().and_then(|value| method::next_stage(visit.lang, measure, value)).unwrap_or_default(),
        trend: weeks.iter().filter_map(|week| week.value).map(|value| measure.reading(value)).collect(),
        how: t.how_with_id(&measure.id, &words.formula),
        as_of: picture.last.map(Day::start),
        leaves_out: method::leaves_out(visit.lang, &measure.id),
        lights: why(visit.lang, measure, state),
        href: format!("/journey/measures/{}", measure.id),
        rows: figures(rows),
        ..tile
    }
}

/// Counts of the house, by word and by how many weeks ago.
#[derive(Default)]
struct Counts {
    weeks: HashMap<(String, i64), Week>,
    last: Option<Day>,
}

/// What was counted in a week.
#[derive(Clone, Copy)]
struct Week {
    sum: i64,
    on_last_day: Option<i64>,
}

const WRITTEN: [What; 4] = [What::Posts, What::Comments, What::Questions, What::Answers];

impl Counts {
    fn of(rows: Vec<(String, i64, i64, Option<i64>)>, last: Day) -> Self {
        let weeks = rows.into_iter().map(|(what, back, sum, on_last_day)| ((what, back), Week { sum, on_last_day }));
        Self { weeks: weeks.collect(), last: Some(last) }
    }
    fn week(&self, what: What, back: i64) -> Option<Week> {
        self.weeks.get(&(what.name().to_owned(), back)).copied()
    }
    /// All that was written in a week; nothing where nothing was kept.
    fn written(&self, back: i64) -> Option<i64> {
        let counts: Vec<i64> = WRITTEN.iter().filter_map(|what| self.week(*what, back)).map(|week| week.sum).collect();
        (!counts.is_empty()).then(|| counts.iter().sum())
    }
    /// How many of how many spaces on the last day of a week; nothing where there was none.
    fn spaces(&self, which: What, of: What, back: i64) -> Option<(i64, i64)> {
        let on_last_day = |what| self.week(what, back).and_then(|week| week.on_last_day);
        Some((on_last_day(which)?, on_last_day(of)?)).filter(|(_, all)| *all > 0)
    }
    /// Each week with its last day, oldest first.
    fn days(&self) -> impl Iterator<Item = (i64, Day)> {
        self.last.into_iter().flat_map(|last| (0..=WEEKS).rev().map(move |back| (back, last.plus(-7 * back))))
    }
}

fn written(visit: &Visit, picture: &Picture, counts: &Counts) -> Tile {
    let t = t::Texts::new(visit.lang);
    let mut rows = vec![["week_until", "posts", "comments", "questions", "answers"].map(str::to_owned).to_vec()];
    for (back, day) in counts.days().filter(|(back, _)| counts.written(*back).is_some()) {
        let cell = |what| counts.week(what, back).map(|week| week.sum.to_string()).unwrap_or_default();
        rows.push(std::iter::once(day.to_string()).chain(WRITTEN.map(cell)).collect());
    }
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let trend = counts.days().filter_map(|(back, _)| counts.written(back)).map(|count| count as f64).collect();
    Tile {
        value: counts.written(0).map(|count| texts::grouped(count, visit.lang)).unwrap_or_default(),
        note: t.written_note().to_owned(),
        trend,
        how: t.written_how().to_owned(),
        as_of: picture.last.map(Day::start),
        leaves_out: t.written_leaves().to_owned(),
        lights: lights(visit, picture, t.written_lights()),
        href: "/journey/measures".to_owned(),
        rows: figures(rows),
        ..Tile::new("written", Question::Used, 10, t.written())
    }
}

/// Who only reads is not counted anywhere, and the tile says so.
fn readers(visit: &Visit) -> Tile {
    let t = t::Texts::new(visit.lang);
    let lights = t.readers_lights().to_owned();
    Tile { lights, how: t.readers_how().to_owned(), ..Tile::new("readers", Question::Used, 11, t.readers()) }
}

fn quiet_spaces(visit: &Visit, picture: &Picture, counts: &Counts) -> Tile {
    let t = t::Texts::new(visit.lang);
    let tile = Tile {
        how: t.quiet_how().to_owned(),
        leaves_out: t.quiet_leaves().to_owned(),
        lights: lights(visit, picture, t.quiet_lights()),
        href: "/spaces".to_owned(),
        ..Tile::new("quiet-spaces", Question::Wrong, 70, t.quiet())
    };
    of_spaces(visit, picture, counts, (What::QuietSpaces, What::Spaces), tile)
}

fn dependent_spaces(visit: &Visit, picture: &Picture, counts: &Counts) -> Tile {
    let t = t::Texts::new(visit.lang);
    let tile = Tile {
        how: t.dependent_how().to_owned(),
        leaves_out: t.dependent_leaves().to_owned(),
        lights: lights(visit, picture, t.dependent_lights()),
        ..Tile::new("dependent-spaces", Question::Wrong, 80, t.dependent())
    };
    of_spaces(visit, picture, counts, (What::DependentSpaces, What::AnsweringSpaces), tile)
}

/// A tile of so many of so many spaces.
fn of_spaces(visit: &Visit, picture: &Picture, counts: &Counts, (which, of): (What, What), tile: Tile) -> Tile {
    let weeks = || counts.days().filter_map(|(back, day)| Some((day, counts.spaces(which, of, back)?)));
    let mut rows = vec![["day", which.name(), of.name()].map(str::to_owned).to_vec()];
    rows.extend(weeks().map(|(day, (some, all))| vec![day.to_string(), some.to_string(), all.to_string()]));
    let now = counts.spaces(which, of, 0);
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let trend = weeks().map(|(_, (some, _))| some as f64).collect();
    Tile {
        value: now.map(|(some, _)| texts::grouped(some, visit.lang)).unwrap_or_default(),
        note: now.map(|(_, all)| t::Texts::new(visit.lang).of_spaces_note(all)).unwrap_or_default(),
        trend,
        as_of: picture.last.map(Day::start),
        rows: figures(rows),
        ..tile
    }
}

/// What lights a tile of counts.
fn lights(visit: &Visit, picture: &Picture, otherwise: &str) -> String {
    if picture.agreement.is_none() { t::Texts::new(visit.lang).why_off().to_owned() } else { otherwise.to_owned() }
}

/// The rows of a file, if there are any below the names of its columns.
fn figures(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    if rows.len() > 1 { rows } else { Vec::new() }
}
