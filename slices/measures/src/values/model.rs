//! Values as they are kept, and what of them may be shown.

use crate::agreements::Agreement;
use crate::cells::SMALLEST;
use crate::day::Day;
use evidence::{Sample, Within};
use kernel::SpaceId;
use maturity::measures::Measure;

/// Of what a value is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Part {
    /// The whole house.
    #[default]
    House,
    /// One space.
    Space(SpaceId),
    /// One unit, by its name.
    Unit(String),
    /// Those who work in IT.
    It,
}

impl Part {
    /// The number in `scope_kind`.
    #[must_use]
    pub const fn code(&self) -> i64 {
        match self {
            Self::House => 0,
            Self::Space(_) => 1,
            Self::Unit(_) => 2,
            Self::It => 3,
        }
    }
    /// The text in `scope`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::House | Self::It => String::new(),
            Self::Space(space) => space.to_string(),
            Self::Unit(unit) => unit.clone(),
        }
    }
    /// As gauges look at it.
    #[must_use]
    pub fn within(&self) -> Within {
        match self {
            Self::House => Within::House,
            Self::Space(space) => Within::Space(*space),
            Self::Unit(unit) => Within::Unit(unit.clone()),
            Self::It => Within::It,
        }
    }
}

/// Whether a value says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Told,
    /// There are too few things yet.
    TooLittle,
    /// It stands on too few people.
    TooFew,
    /// There was nothing to measure.
    Nothing,
}

impl Standing {
    /// The number in `standing`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Told => 0,
            Self::TooLittle => 1,
            Self::TooFew => 2,
            Self::Nothing => 3,
        }
    }
    /// From the number in `standing`; an unknown one tells nothing.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Told,
            1 => Self::TooLittle,
            2 => Self::TooFew,
            _ => Self::Nothing,
        }
    }
    /// The word in JSON and files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::TooLittle => "too_little",
            Self::TooFew => "too_few_people",
            Self::Nothing => "nothing",
        }
    }
}

/// What may be kept of what a gauge read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// The value, if it may be shown.
    pub value: Option<f64>,
    /// On how many things it stands; 0 where even that stands on too few people.
    pub base: i64,
    /// Whether it says anything.
    pub standing: Standing,
}

/// Holds a sample against what its measure needs. Fewer than five people come first: then not even the base is kept.
#[must_use]
pub fn judge(sample: &Sample, measure: &Measure) -> Judged {
    let value = sample.value.filter(|value| value.is_finite());
    let silent = |standing| Judged { value: None, base: sample.base, standing };
    match value {
        _ if sample.base == 0 => silent(Standing::Nothing),
        _ if sample.people.is_some_and(|people| people < SMALLEST) => Judged { base: 0, ..silent(Standing::TooFew) },
        _ if sample.base < measure.least() => silent(Standing::TooLittle),
        None => silent(Standing::Nothing),
        told => Judged { value: told, base: sample.base, standing: Standing::Told },
    }
}

/// A value of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Which measure.
    pub measure: String,
    /// Of what.
    pub part: Part,
    /// On which day.
    pub day: Day,
    /// What it was, if that may be shown.
    pub value: Option<f64>,
    /// On how many things it stands.
    pub base: i64,
    /// Whether it says anything.
    pub standing: Standing,
}

/// What there is to say of a measure of the whole house.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// Nothing is measured: no agreement holds.
    Off,
    /// The agreement does not allow it.
    NotAgreed,
    /// Nothing reads it yet: its capability is not there.
    Waits,
    /// No day was rolled up yet.
    NotYet,
    /// There are too few things yet: so many.
    TooLittle(i64),
    /// It stands on too few people.
    TooFew,
    /// There was nothing to measure.
    Nothing,
    /// It has a value, on so many things.
    Told(f64, i64),
}

impl State {
    /// What is kept of a measure, in the light of what is agreed and of what has been rolled up. `is_read` says whether a gauge reads
    /// it, where that is known.
    #[must_use]
    pub fn of(
        agreement: Option<&Agreement>,
        measure: &str,
        rolled: bool,
        is_read: Option<bool>,
        value: Option<&Value>,
    ) -> Self {
        let Some(agreement) = agreement else { return Self::Off };
        match value {
            _ if !agreement.allows(measure) => Self::NotAgreed,
            _ if is_read == Some(false) => Self::Waits,
            Some(value) => Self::of_kept(value),
            None if rolled && is_read.is_none() => Self::Waits,
            None => Self::NotYet,
        }
    }
    /// Of a value that is kept.
    #[must_use]
    pub fn of_kept(value: &Value) -> Self {
        match (value.standing, value.value) {
            (Standing::Told, Some(told)) => Self::Told(told, value.base),
            (Standing::TooLittle, _) => Self::TooLittle(value.base),
            (Standing::TooFew, _) => Self::TooFew,
            _ => Self::Nothing,
        }
    }
    /// The value, where there is one.
    #[must_use]
    pub const fn value(self) -> Option<f64> {
        if let Self::Told(value, _) = self { Some(value) } else { None }
    }
    /// The word in JSON and files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::NotAgreed => "not_agreed",
            Self::Waits => "waits",
            Self::NotYet => "not_yet",
            Self::TooLittle(_) => "too_little",
            Self::TooFew => "too_few_people",
            Self::Nothing => "nothing",
            Self::Told(..) => "told",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn measure(id: &str) -> &'static Measure {
        maturity::measures::find(id).expect("the method has it")
    }

    #[test]
    fn too_little_and_too_few_are_told_apart() {
        let judge = |part, whole, people| {
            let judged = super::judge(&Sample::share(part, whole).of_people(people), measure("M04"));
            (judged.value, judged.base, judged.standing)
        };
        assert_eq!(judge(15, 30, 9), (Some(0.5), 30, Standing::Told));
        assert_eq!(judge(6, 12, 9), (None, 12, Standing::TooLittle));
        assert_eq!(judge(30, 40, 4), (None, 0, Standing::TooFew));
        assert_eq!(judge(0, 0, 0), (None, 0, Standing::Nothing));
        let broken = Sample { value: Some(f64::NAN), base: 50, people: None };
        assert_eq!(super::judge(&broken, measure("M04")).value, None);
    }

    proptest! {
        #[test]
        fn nothing_is_told_that_stands_on_too_little(part in 0_i64..80, whole in 0_i64..80, people in prop::option::of(0_i64..20), at in 0_usize..40) {
            let measure = &maturity::measures::all()[at];
            let sample = Sample { people, ..Sample::share(part.min(whole), whole) };
            let judged = judge(&sample, measure);
            if judged.value.is_some() {
                prop_assert!(whole >= measure.least() && people.is_none_or(|people| people >= SMALLEST));
            }
            if people.is_some_and(|people| people < SMALLEST) {
                prop_assert_eq!(judged.base, 0);
            }
        }
    }
}
