//! A yardstick: what is measured, from where to where, and how far it has come.

use kernel::named;
use texts::Lang;

named! {
    /// Which way is better.
    Better {
        /// More.
        Up = "up",
        /// Less.
        Down = "down",
    }
}

/// What a thing is measured by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Yardstick {
    /// What is measured; empty while nobody said.
    pub measure: String,
    /// In what, such as `%` or `minutes`; may be empty.
    pub unit: String,
    /// `up` or `down`.
    pub better: String,
    /// The value before anything began.
    pub baseline: Option<f64>,
    /// Where it should get.
    pub target: Option<f64>,
}

impl Yardstick {
    /// Whether a value is at the target or beyond.
    #[must_use]
    pub fn reaches(&self, value: f64) -> Option<bool> {
        let target = self.target?;
        Some(if Better::stored(&self.better) == Better::Up { value >= target } else { value <= target })
    }
    /// Which part of the way from the baseline to the target a value has come: 0 to 1; nothing where there is no way.
    #[must_use]
    pub fn progress(&self, value: f64) -> Option<f64> {
        let (from, to) = (self.baseline?, self.target?);
        ((to - from).abs() > f64::EPSILON).then(|| ((value - from) / (to - from)).clamp(0.0, 1.0))
    }
    /// The same in per cent: nothing of the way where there is none.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 100")]
    pub fn per_cent(&self, value: f64) -> i64 {
        (self.progress(value).unwrap_or(0.0) * 100.0).round() as i64
    }
    /// Whether the target lies on the better side of the baseline.
    #[must_use]
    pub fn is_straight(&self) -> bool {
        match (self.baseline, self.target) {
            (Some(from), Some(to)) if Better::stored(&self.better) == Better::Up => to > from,
            (Some(from), Some(to)) => to < from,
            _ => true,
        }
    }
}

/// The number that somebody typed, with a comma or a point before its decimals; `Err` if it is none, or beyond a million millions.
pub fn number(text: &str) -> Result<Option<f64>, ()> {
    const MOST: f64 = 1e12;
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let plain: String = text.chars().map(|c| if c == ',' { '.' } else { c }).filter(|c| *c != '\u{a0}').collect();
    let digits = plain.strip_prefix(['-', '−']).unwrap_or(&plain);
    let shaped = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !digits.is_empty();
    let value: f64 = plain.replace('−', "-").parse().map_err(drop)?;
    (shaped && value.is_finite() && value.abs() <= MOST).then_some(Some(value)).ok_or(())
}

/// A number as a field takes it.
#[must_use]
pub fn typed(value: Option<f64>) -> String {
    value.map(plain).unwrap_or_default()
}

/// A number as people read it, with its unit.
#[must_use]
pub fn said(lang: Lang, value: f64, unit: &str) -> String {
    let number = match lang {
        Lang::En => plain(value),
        Lang::De => plain(value).replace('.', ","),
    };
    if unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") }
}

/// At most four decimals, without zeros at the end.
fn plain(value: f64) -> String {
    let text = format!("{value:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_typed_with_a_comma_or_a_point() {
        for (text, expected) in [
            ("0,15", Ok(Some(0.15))),
            ("15", Ok(Some(15.0))),
            (" -3.5 ", Ok(Some(-3.5))),
            ("−2", Ok(Some(-2.0))),
            ("", Ok(None)),
            ("15 %", Err(())),
            ("1.234,5", Err(())),
            ("1e9", Err(())),
            ("nan", Err(())),
            ("inf", Err(())),
            ("9999999999999", Err(())),
        ] {
            assert_eq!(number(text), expected, "{text:?}");
        }
        assert_eq!(said(Lang::De, 0.15, "%"), "0,15\u{a0}%");
        assert_eq!(typed(Some(12.0)), "12");
    }

    #[test]
    fn progress_goes_from_the_baseline_to_the_target_whichever_way_is_better() {
        let fewer = Yardstick {
            measure: "Calls".to_owned(),
            unit: String::new(),
            better: "down".to_owned(),
            baseline: Some(200.0),
            target: Some(100.0),
        };
        assert_eq!(fewer.progress(150.0), Some(0.5));
        assert_eq!(fewer.progress(250.0), Some(0.0), "it got worse");
        assert_eq!((fewer.reaches(100.0), fewer.reaches(101.0)), (Some(true), Some(false)));
        assert!(fewer.is_straight());
        assert!(!Yardstick { better: "up".to_owned(), ..fewer }.is_straight());
        assert_eq!(Yardstick::default().progress(1.0), None);
    }
}
