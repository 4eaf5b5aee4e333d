//! Indicators: a number, a limit, and what follows when it is passed.

use kernel::named;

named! {
    /// On which side of the limit it is too much.
    Direction {
        /// A value above the limit.
        Above = "above",
        /// A value below the limit.
        Below = "below",
    }
}

/// What a risk is watched by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicator {
    /// The id of a measure of the method, or empty.
    pub measure: String,
    /// What is counted by hand, where no measure is.
    pub name: String,
    /// `above` or `below`.
    pub direction: String,
    /// From where on it is too much.
    pub limit: Option<f64>,
}

impl Indicator {
    /// Whether there is any.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        !self.measure.is_empty() || !self.name.is_empty()
    }
    /// Whether somebody enters its values.
    #[must_use]
    pub const fn is_by_hand(&self) -> bool {
        self.measure.is_empty() && !self.name.is_empty()
    }
    /// Whether a value is beyond the limit. One that is on it is not.
    #[must_use]
    pub fn is_over(&self, value: Option<f64>) -> bool {
        match (Direction::stored(&self.direction), self.limit, value) {
            (Direction::Above, Some(limit), Some(value)) => value > limit,
            (Direction::Below, Some(limit), Some(value)) => value < limit,
            (_, None, _) | (.., None) => false,
        }
    }
}

/// What follows a new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Nothing new.
    Nothing,
    /// It is within the limit again.
    Within,
    /// An open risk is beyond its limit now.
    Passed,
    /// A closed risk is beyond its limit: it is open again.
    Reopened,
}

/// What follows for a risk that was beyond its limit or not, is closed or not, and is beyond it now or not.
#[must_use]
pub const fn follows(was_over: bool, is_closed: bool, is_over: bool) -> Follows {
    match (was_over, is_closed, is_over) {
        (_, true, true) => Follows::Reopened,
        (false, false, true) => Follows::Passed,
        (true, _, false) => Follows::Within,
        (true, false, true) | (false, _, false) => Follows::Nothing,
    }
}

/// The measures whose values are no shares of one: days, hours, plain numbers.
const NO_SHARES: [&str; 5] = ["M02", "M09", "M10", "M16", "M51"];

/// Whether the values of a measure are shares, which people read and type in per cent.
#[must_use]
pub fn is_share(measure: &str) -> bool {
    !measure.is_empty() && !NO_SHARES.contains(&measure)
}

/// The most that a value may be, either way.
pub const MOST: f64 = 1e12;

/// A number as people type it: `12`, `0.5`, `0,5`, and of a share also `60 %` or `60`.
#[must_use]
pub fn typed(text: &str, share: bool) -> Option<f64> {
    let text = text.trim();
    let (digits, percent) = match text.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (text, false),
    };
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b'-'));
    let value: f64 = digits.replace(',', ".").parse().ok().filter(|_| plain)?;
    let value = if share && (percent || value > 1.0) { value / 100.0 } else { value };
    (value.abs() <= MOST).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watched(direction: &str, limit: Option<f64>) -> Indicator {
        Indicator { measure: "M30".to_owned(), name: String::new(), direction: direction.to_owned(), limit }
    }

    #[test]
    fn a_value_on_the_limit_is_within_it_and_what_is_unknown_is_not_over() {
        let (above, below) = (watched("above", Some(3.0)), watched("below", Some(3.0)));
        assert_eq!([2.0, 3.0, 3.1].map(|value| above.is_over(Some(value))), [false, false, true]);
        assert_eq!([2.0, 3.0, 3.1].map(|value| below.is_over(Some(value))), [true, false, false]);
        assert!(!above.is_over(None) && !watched("above", None).is_over(Some(9.0)));
    }

    #[test]
    fn passing_the_limit_reopens_what_is_closed_and_is_told_once_of_what_is_open() {
        assert_eq!(follows(false, true, true), Follows::Reopened);
        assert_eq!(follows(true, true, true), Follows::Reopened);
        assert_eq!(follows(false, false, true), Follows::Passed);
        assert_eq!(follows(true, false, true), Follows::Nothing);
        assert_eq!(follows(true, false, false), Follows::Within);
        assert_eq!(follows(false, true, false), Follows::Nothing);
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, share, expected) in [
            ("12", false, Some(12.0)),
            ("0,5", false, Some(0.5)),
            (" -3.25 ", false, Some(-3.25)),
            ("60 %", true, Some(0.6)),
            ("60", true, Some(0.6)),
            ("0.6", true, Some(0.6)),
            ("1", true, Some(1.0)),
            ("", false, None),
            ("many", false, None),
            ("1e9", false, None),
            ("inf", false, None),
            ("1,2,3", false, None),
            ("9999999999999", false, None),
        ] {
            assert_eq!(typed(text, share), expected, "{text}");
        }
    }

    #[test]
    fn a_measure_that_is_no_share_is_one_of_the_method() {
        assert!(NO_SHARES.iter().all(|id| maturity::measures::find(id).is_some()));
        assert!(is_share("M30") && !is_share("M16") && !is_share(""));
    }
}
