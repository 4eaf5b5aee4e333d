//! What the platform can see of each sub-dimension, on the same scale from 0 to 4. Measured and stated values are compared and
//! never blended.

use crate::{Block, DataError, Instrument};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use texts::Lang;

/// A measure as data.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// `M04`.
    pub id: String,
    /// The sub-dimension of which it sees something.
    pub sub_dimension: String,
    /// The raw values that read as 0, 1, 2, 3 and 4; rising, or falling where less is better. They are starting values.
    pub breakpoints: [f64; 5],
    /// The least there must be before a value is shown; nothing where one thing is enough.
    pub needs: Option<Needs>,
}

/// The least there must be before a value says anything.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needs {
    /// How many.
    pub least: i64,
    /// Of what, such as `questions`.
    pub of: String,
}

/// A measure in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    /// "Questions answered in time".
    pub name: String,
    /// What is divided by what.
    pub formula: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    measure: Vec<Measure>,
}

static MEASURES: LazyLock<Vec<Measure>> = LazyLock::new(|| {
    let file = include_str!("../data/smi-1.0/measures.toml");
    parse(Instrument::current(), file).unwrap_or_else(|error| panic!("{error}"))
});

static WORDS: LazyLock<[BTreeMap<String, MeasureWords>; 2]> = LazyLock::new(|| {
    [include_str!("../data/smi-1.0/measures.en.toml"), include_str!("../data/smi-1.0/measures.de.toml")]
        .map(|file| toml::from_str(file).unwrap_or_else(|error| panic!("{error}")))
});

/// Reads a file in the layout of `data/smi-1.0/measures.toml`.
///
/// # Errors
/// If a measure belongs to no sub-dimension, stands twice, or its breakpoints neither rise nor fall.
pub fn parse(instrument: &Instrument, file: &str) -> Result<Vec<Measure>, DataError> {
    let wrong = |what: String| DataError::new("measures.toml", what);
    let file: File = toml::from_str(file).map_err(|error| wrong(error.to_string()))?;
    for (at, measure) in file.measure.iter().enumerate() {
        if instrument.sub_dimension(&measure.sub_dimension).is_none() {
            return Err(wrong(format!("{} belongs to no sub-dimension", measure.id)));
        }
        if file.measure[..at].iter().any(|other| other.id == measure.id) {
            return Err(wrong(format!("{} stands twice", measure.id)));
        }
        let steps = measure.breakpoints.windows(2).map(|pair| pair[1] - pair[0]);
        if !(steps.clone().all(|step| step > 0.0) || steps.clone().all(|step| step < 0.0)) {
            return Err(wrong(format!("the breakpoints of {} neither rise nor fall", measure.id)));
        }
    }
    Ok(file.measure)
}

/// All measures, sub-dimension by sub-dimension.
#[must_use]
pub fn all() -> &'static [Measure] {
    &MEASURES
}

/// The measure of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|measure| measure.id == id)
}

impl Measure {
    /// What it is called and how it is computed.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &'static MeasureWords {
        let words = match lang {
            Lang::En => &WORDS[0],
            Lang::De => &WORDS[1],
        };
        &words[&self.id]
    }
    /// A raw value on the scale from 0 to 4: straight lines between the breakpoints, level beyond them.
    #[must_use]
    pub fn reading(&self, raw: f64) -> f64 {
        let points = &self.breakpoints;
        let falling = points[4] < points[0];
        let beyond = |point: f64| if falling { raw <= point } else { raw >= point };
        let Some(last) = points.iter().rposition(|point| beyond(*point)) else { return 0.0 };
        if last == 4 {
            return 4.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "0 to 3")]
        let stage = last as f64;
        stage + (raw - points[last]) / (points[last + 1] - points[last])
    }
    /// Whether less is better.
    #[must_use]
    pub fn falls(&self) -> bool {
        self.breakpoints[4] < self.breakpoints[0]
    }
    /// The least base on which a value is shown.
    #[must_use]
    pub fn least(&self) -> i64 {
        self.needs.as_ref().map_or(1, |needs| needs.least)
    }
}

/// How what is said compares with what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Within 0.75.
    Aligned,
    /// Said is higher: belief ahead of evidence.
    SaidNotSeen,
    /// Measured is higher: a hidden strength.
    SeenNotSaid,
    /// More than 1.5 apart: it goes to the council.
    Contested,
}

/// Up to here, said and measured are aligned.
pub const ALIGNED: f64 = 0.75;
/// Beyond this they contest each other.
pub const CONTESTED: f64 = 1.5;

/// Compares what is said of a sub-dimension with what is measured.
#[must_use]
pub fn compare(said: f64, measured: f64) -> Comparison {
    match said - measured {
        apart if apart.abs() > CONTESTED => Comparison::Contested,
        apart if apart >= ALIGNED => Comparison::SaidNotSeen,
        apart if apart <= -ALIGNED => Comparison::SeenNotSaid,
        _ => Comparison::Aligned,
    }
}

/// The least share of an axis' weight that must be measured before it may contest the placement.
pub const ENOUGH_WEIGHT: f64 = 0.60;

/// What the measures make of an axis, from the sub-dimensions' measured values; nothing while less than sixty per cent of its
/// weight is measured.
#[must_use]
pub fn axis(instrument: &Instrument, axis: Block, measured: impl Fn(&str) -> Option<f64>) -> Option<f64> {
    let (mut sum, mut weight) = (0.0, 0.0);
    for sub in instrument.subs_of(axis).map(|sub| &instrument.sub_dimensions[sub]) {
        if let Some(value) = measured(&sub.id) {
            sum += sub.weight * value;
            weight += sub.weight;
        }
    }
    (weight >= ENOUGH_WEIGHT - 1e-9).then(|| sum / weight)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn all_forty_have_words_in_every_language() {
        assert_eq!(all().len(), 40);
        for measure in all() {
            for lang in Lang::ALL {
                assert!(
                    !measure.words(lang).name.is_empty() && !measure.words(lang).formula.is_empty(),
                    "{}",
                    measure.id
                );
            }
        }
        assert!(WORDS.iter().all(|words| words.len() == 40));
    }

    #[test]
    fn breakpoints_read_as_stages_with_straight_lines_between() {
        let answered = find("M04").expect("M04 is there");
        let readings = [-1.0, 0.0, 0.125, 0.25, 0.58, 0.69, 0.8, 1.0].map(|raw| answered.reading(raw));
        for (read, expected) in readings.into_iter().zip([0.0, 0.0, 0.5, 1.0, 3.0, 3.5, 4.0, 4.0]) {
            assert!((read - expected).abs() < 1e-9, "{read} for {expected}");
        }
        let rhythm = find("M02").expect("M02 is there");
        assert!(rhythm.falls());
        for (raw, expected) in [(120.0, 0.0), (90.0, 0.0), (75.0, 0.5), (14.0, 3.0), (7.0, 4.0), (1.0, 4.0)] {
            assert!((rhythm.reading(raw) - expected).abs() < 1e-9, "{raw}");
        }
    }

    #[test]
    fn said_and_seen_are_compared_and_not_blended() {
        let all =
            [(2.0, 2.7), (2.0, 1.25), (2.0, 2.75), (3.0, 1.4), (1.0, 2.6)].map(|(said, seen)| compare(said, seen));
        use Comparison::{Aligned, Contested, SaidNotSeen, SeenNotSaid};
        assert_eq!(all, [Aligned, SaidNotSeen, SeenNotSaid, Contested, Contested]);
    }

    #[test]
    fn an_axis_needs_sixty_per_cent_of_its_weight() {
        let smi = Instrument::current();
        let seen =
            |ids: &'static [&'static str]| axis(smi, Block::Internal, move |id| ids.contains(&id).then_some(2.0));
        assert_eq!(seen(&["I1", "I2", "I4"]), Some(2.0));
        assert_eq!(seen(&["I1", "I2"]), None);
    }

    proptest! {
        #[test]
        fn a_reading_stays_on_the_scale_and_never_turns(raw in -10.0_f64..200.0, more in 0.0_f64..50.0, at in 0_usize..40) {
            let measure = &all()[at];
            let (less, greater) = (measure.reading(raw), measure.reading(raw + more));
            prop_assert!((0.0..=4.0).contains(&less));
            let turned = if measure.falls() { greater > less + 1e-9 } else { greater < less - 1e-9 };
            prop_assert!(!turned);
        }
    }
}
