//! A yardstick and its values on a page.

use super::actions::NewValue;
use super::model::{Better, Yardstick, said};
use super::store::Value;
use crate::t::Texts;
use kernel::{SubjectId, ValueId};
use serde::Deserialize;
use web::civil;
use web::faces::Faces;
use web::{FieldErrors, Visit};

/// What a thing is measured by, how far it has come, and each value.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Worth {
    pub t: Texts,
    /// The address of the thing, below which its values are.
    pub home: String,
    pub measure: String,
    pub better: &'static str,
    pub baseline: String,
    pub target: String,
    /// The newest value, and how many per cent of the way it has come.
    pub newest: Option<(String, i64)>,
    /// Whether the newest value is at the target.
    pub reached: bool,
    pub lines: Vec<ValueLine>,
    pub may_write: bool,
    pub today: String,
    /// What was typed for a value that could not be taken, and why.
    pub typed: TypedValue,
    pub errors: FieldErrors,
}

/// A value as its form sends it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct TypedValue {
    pub value: String,
    pub on: String,
    pub note: String,
}

impl TypedValue {
    /// What it asks for.
    pub(crate) fn wanted(&self, visit: &Visit) -> NewValue {
        let on = civil::end_of_day(&self.on, &visit.zone);
        NewValue { value: self.value.clone(), on, note: self.note.clone() }
    }
}

/// A value in its list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ValueLine {
    pub id: ValueId,
    pub on: String,
    pub value: String,
    pub note: String,
    pub by: String,
    pub struck: bool,
}

impl Worth {
    pub(crate) fn of(
        visit: &Visit,
        home: String,
        stick: &Yardstick,
        all: &[Value],
        faces: &Faces,
        may_write: bool,
    ) -> Self {
        let t = Texts::new(visit.lang);
        let say = |value: f64| said(visit.lang, value, &stick.unit);
        let newest = all.iter().find(|value| value.struck_at.is_none());
        let line = |one: &Value| ValueLine {
            id: one.id,
            on: civil::day_said(one.measured_on, visit),
            value: say(one.value),
            note: one.note.clone(),
            by: faces.name(one.by),
            struck: one.struck_at.is_some(),
        };
        Self {
            t,
            home,
            measure: stick.measure.clone(),
            better: if Better::stored(&stick.better) == Better::Up { t.more_is_better() } else { t.less_is_better() },
            baseline: stick.baseline.map(say).unwrap_or_default(),
            target: stick.target.map(say).unwrap_or_default(),
            newest: newest.map(|one| (say(one.value), stick.per_cent(one.value))),
            reached: newest.and_then(|one| stick.reaches(one.value)).unwrap_or(false),
            lines: all.iter().map(line).collect(),
            may_write,
            today: civil::day_field(visit.now, &visit.zone),
            typed: TypedValue { on: civil::day_field(visit.now, &visit.zone), ..TypedValue::default() },
            errors: FieldErrors::new(),
        }
    }
    /// The same, with what was typed for a value that could not be taken.
    pub(crate) fn refused(&mut self, typed: TypedValue, errors: FieldErrors) {
        (self.typed, self.errors) = (typed, errors);
    }
    /// The people whose names it needs.
    pub(crate) fn people(all: &[Value]) -> impl Iterator<Item = kernel::PersonId> {
        all.iter().map(|value| value.by)
    }
}

/// The address of an initiative or an experiment.
pub(crate) fn home(plural: &str, id: SubjectId) -> String {
    format!("/journey/{plural}/{id}")
}
