//! Conditions on pages: what is counted, where it is, what is missing.

use super::model::Source;
use super::store::{self, Reading, Statement};
use crate::plans::Around;
use crate::steps::{Owned, Step};
use crate::t::Texts;
use crate::{policy, wording};
use db::Cx;
use evidence::Evidence;
use kernel::Verdict;
use kernel::grant::Rule as _;
use maturity::measures;
use maturity::rules::{self, Asks, Condition, Op, Rules, Unit};
use std::collections::HashMap;
use texts::Lang;
use web::Visit;
use web::civil;
use web::faces::Faces;
use web::view::TimeView;

/// A condition on a page.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    /// What is counted, or the sentence that is stated.
    pub about: String,
    /// Whether it holds.
    pub holds: bool,
    /// Where it comes from, see [`Source`].
    pub source: &'static str,
    /// Where it is: "14 of 70 (20 %)".
    pub current: String,
    /// What it must be: "at least 20 %".
    pub needed: String,
    /// What is missing of that: "6 more".
    pub missing: String,
    /// Since when it is so.
    pub since: Option<TimeView>,
    /// The key of what people state, where they do.
    pub key: String,
    /// What was stated.
    pub statements: Vec<Said>,
}

/// A statement on a page.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Said {
    pub id: String,
    pub words: String,
    pub link: String,
    pub by: String,
    pub at: TimeView,
    /// Who confirmed it, and when.
    pub confirmed: Option<(String, TimeView)>,
    /// Who withdrew it, and when.
    pub withdrawn: Option<(String, TimeView)>,
    pub may_confirm: bool,
    pub may_withdraw: bool,
}

/// What a card says of the evidence: how many conditions hold, and the first that does not.
#[derive(Clone, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Summary {
    pub holding: usize,
    pub of: usize,
    pub first: Option<Line>,
}

/// The conditions of an action, with what was stated.
pub(crate) async fn lines(cx: &mut Cx, visit: &Visit, owned: &Owned) -> db::Result<Vec<Line>> {
    let Some(rule) = Rules::current().of(&owned.step.action) else { return Ok(Vec::new()) };
    let evidence = web::evidence(cx);
    let readings = by_place(store::readings(cx, &owned.step.action).await?);
    let statements = store::statements(cx, &owned.step.action).await?;
    let mut people = Vec::new();
    for one in &statements {
        people.extend([Some(one.stated_by), one.confirmed_by, one.withdrawn_by].into_iter().flatten());
    }
    let faces = Faces::load(cx, people).await?;
    let each = rule.all.iter().enumerate().map(|(place, condition)| {
        let mut line = line(visit, &evidence, condition, readings.get(&place));
        let of_key = statements.iter().filter(|one| one.key == line.key && !line.key.is_empty());
        line.statements = of_key.map(|one| said(visit, &owned.around, &faces, one)).collect();
        line
    });
    Ok(each.collect())
}

/// What cards say of the evidence of each of these actions.
pub(crate) async fn summaries(cx: &mut Cx, visit: &Visit, steps: &[Step]) -> db::Result<HashMap<String, Summary>> {
    let evidence = web::evidence(cx);
    let mut all: HashMap<String, Vec<Reading>> = HashMap::new();
    for (action, reading) in store::all_readings(cx).await? {
        all.entry(action).or_default().push(reading);
    }
    let of = |step: &Step| {
        let rule = Rules::current().of(&step.action)?;
        let readings = by_place(all.remove(&step.action).unwrap_or_default());
        let lines = rule.all.iter().enumerate();
        let lines: Vec<Line> =
            lines.map(|(place, condition)| line(visit, &evidence, condition, readings.get(&place))).collect();
        let holding = lines.iter().filter(|line| line.holds).count();
        let of = lines.len();
        let first = lines.iter().find(|line| !line.holds).or(lines.first()).cloned();
        Some((step.action.clone(), Summary { holding, of, first }))
    };
    Ok(steps.iter().filter_map(of).collect())
}

fn by_place(readings: Vec<Reading>) -> HashMap<usize, Reading> {
    readings.into_iter().filter_map(|reading| Some((usize::try_from(reading.place).ok()?, reading))).collect()
}

fn line(visit: &Visit, evidence: &Evidence, condition: &Condition, reading: Option<&Reading>) -> Line {
    let t = Texts::new(visit.lang);
    let source = reading.map_or(Source::NoValue, Reading::source);
    let line = Line {
        holds: reading.is_some_and(|reading| reading.holds),
        source: source.name(),
        since: reading.map(|reading| visit.time(reading.since)),
        ..Line::default()
    };
    match condition {
        Condition::Recorded(key) => {
            let about = rules::recorded(key, visit.lang).unwrap_or(key).to_owned();
            let current = match source {
                Source::Stated => t.recorded_stated(),
                Source::Waiting => t.recorded_waiting(),
                _ => t.recorded_not(),
            };
            Line { about, key: key.clone(), current: current.to_owned(), ..line }
        }
        Condition::Asks(asks) => {
            let (about, needed) = (about(visit.lang, evidence, asks), needed(t, asks));
            let current = match source {
                Source::Read => reading.map(|reading| current(t, asks, reading)).unwrap_or_default(),
                Source::NoSpace => t.no_space_linked().to_owned(),
                Source::Coming => coming(t, asks),
                _ => t.no_value_yet().to_owned(),
            };
            let missing = reading.filter(|reading| !reading.holds).map(|reading| missing(t, asks, reading));
            Line { about, current, needed, missing: missing.unwrap_or_default(), ..line }
        }
    }
}

/// What a condition counts, with what the rule gives to its probe.
pub(crate) fn about(lang: Lang, evidence: &Evidence, asks: &Asks) -> String {
    let t = Texts::new(lang);
    let measure = asks.with.get("id").filter(|_| asks.probe == "measures.value").and_then(|id| measures::find(id));
    let mut words = match (measure, evidence.probe(&asks.probe)) {
        (Some(measure), _) => format!("{} ({})", measure.words(lang).name, measure.id),
        (None, Some(probe)) => (probe.about)(lang),
        (None, None) => rules::coming_probe(&asks.probe, lang).unwrap_or(&asks.probe).to_owned(),
    };
    let given = asks.with.iter().filter(|(name, _)| !(measure.is_some() && *name == "id"));
    let given: Vec<String> = given.filter_map(|(name, value)| wording::given(lang, name, value)).collect();
    if !given.is_empty() {
        words = format!("{words} ({})", given.join(", "));
    }
    match asks.within_days {
        Some(days) => t.about_within(&words, days),
        None => words,
    }
}

fn coming(t: Texts, asks: &Asks) -> String {
    let capability = Rules::current().waits_for(&asks.probe).and_then(|name| rules::capability(name, t.lang()));
    capability.map_or_else(|| t.no_value_yet().to_owned(), |capability| t.waits_for(capability))
}

fn value(t: Texts, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => wording::percent(t.lang(), value),
        Unit::Hours => t.hours(wording::number(t.lang(), value, usize::from(value.fract().abs() > 0.049))),
        Unit::Count => wording::number(t.lang(), value, usize::from(value.fract().abs() > 0.049)),
    }
}

fn needed(t: Texts, asks: &Asks) -> String {
    let value = value(t, asks.unit, asks.value);
    match asks.op {
        Op::AtLeast => t.at_least(&value),
        Op::AtMost => t.at_most(&value),
    }
}

fn current(t: Texts, asks: &Asks, reading: &Reading) -> String {
    let Some(number) = reading.value else { return t.no_value_yet().to_owned() };
    match (asks.unit, reading.part.zip(reading.whole)) {
        (Unit::Share, Some((part, whole))) => t.part_of(part, whole, value(t, Unit::Share, number)),
        _ => value(t, asks.unit, number),
    }
}

/// What is missing, where more of something would do.
fn missing(t: Texts, asks: &Asks, reading: &Reading) -> String {
    let (Op::AtLeast, Some(number)) = (asks.op, reading.value) else { return String::new() };
    match (asks.unit, reading.part.zip(reading.whole)) {
        (Unit::Share, Some((part, whole))) => t.more_of(more(asks.value, part, whole)),
        (Unit::Count, _) => t.more_of(up(asks.value - number)),
        _ => String::new(),
    }
}

/// So many more of so many would reach a share.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
fn more(share: f64, part: i64, whole: i64) -> i64 {
    up(share * whole as f64 - 1e-9) - part
}

#[expect(clippy::cast_possible_truncation, reason = "differences of counts")]
fn up(value: f64) -> i64 {
    value.ceil() as i64
}

fn said(visit: &Visit, around: &Around, faces: &Faces, one: &Statement) -> Said {
    let allowed = |verdict: Verdict| verdict == Verdict::Allowed;
    Said {
        id: one.id.to_string(),
        words: one.words.clone(),
        link: one.link.clone(),
        by: faces.name(one.stated_by),
        at: visit.time(one.id.made_at()),
        confirmed: one.confirmed_by.zip(one.confirmed_at).map(|(by, at)| (faces.name(by), visit.time(at))),
        withdrawn: one.withdrawn_by.zip(one.withdrawn_at).map(|(by, at)| (faces.name(by), visit.time(at))),
        may_confirm: allowed(policy::Confirm.judge(&visit.viewer, one)),
        may_withdraw: allowed(policy::Withdraw { around }.judge(&visit.viewer, one)),
    }
}

/// Since when all of an action's conditions hold, and until when they must have, where that is still to come.
pub(crate) async fn holding(cx: &mut Cx, visit: &Visit, step: &Step) -> db::Result<Option<(String, String)>> {
    let Some(rule) = Rules::current().of(&step.action).filter(|rule| rule.hold_days > 0) else { return Ok(None) };
    let readings = store::readings(cx, &step.action).await?;
    Ok(store::held_since(&readings).map(|since| {
        let days = u64::try_from(rule.hold_days).unwrap_or(0);
        let until = since.plus(std::time::Duration::from_secs(days * 86_400));
        (civil::day_said(since, visit), civil::day_said(until, visit))
    }))
}

#[cfg(test)]
mod tests {
    use super::more;

    #[test]
    fn what_is_missing_of_a_share_is_whole_things() {
        assert_eq!([more(0.2, 9, 70), more(0.58, 0, 3), more(1.0, 2, 3)], [5, 2, 1]);
    }
}
