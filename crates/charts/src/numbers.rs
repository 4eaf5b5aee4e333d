//! Numbers as a language writes them, and as SVG does.

/// The mark between whole and tenth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decimal {
    /// 2.5, as English writes it.
    #[default]
    Point,
    /// 2,5, as German writes it.
    Comma,
}

impl Decimal {
    /// A number with so many places; a dash for what is not a number.
    #[must_use]
    pub fn write(self, value: f64, places: usize) -> String {
        if finite(Some(value)).is_none() {
            return "–".into();
        }
        let digits = format!("{:.places$}", value.abs());
        let is_zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if value < 0.0 && !is_zero { "−" } else { "" };
        match self {
            Self::Point => format!("{sign}{digits}"),
            Self::Comma => format!("{sign}{}", digits.replace('.', ",")),
        }
    }

    /// A difference, with its sign.
    pub(crate) fn difference(self, value: f64) -> String {
        let written = self.write(value, 1);
        let is_up = value > 0.0 && written.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if is_up { format!("+{written}") } else { written }
    }

    pub(crate) fn tenth(self, value: Option<f64>) -> String {
        self.write(value.unwrap_or(f64::NAN), 1)
    }
}

/// The number, unless it is none, or one that no organisation comes to.
pub(crate) fn finite(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.abs() < 1e12)
}

/// A coordinate: a tenth of a pixel is as fine as anybody sees.
pub(crate) fn coordinate(value: f64) -> String {
    // Nothing that is not a number gets so far; were it to, a nought is drawn, and the file can still be read.
    let value = if value.is_finite() { value } else { 0.0 };
    let written = format!("{value:.1}");
    let short = written.strip_suffix(".0").unwrap_or(&written);
    if short == "-0" { "0".into() } else { short.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(Decimal::Point.write(2.84, 1), "2.8");
        assert_eq!(Decimal::Comma.write(2.85, 2), "2,85");
        assert_eq!(Decimal::Comma.write(-0.6, 1), "−0,6");
        assert_eq!(Decimal::Point.write(-0.04, 1), "0.0");
        assert_eq!(Decimal::Point.write(f64::NAN, 1), "–");
        assert_eq!(Decimal::Point.difference(0.6), "+0.6");
        assert_eq!(Decimal::Point.difference(0.01), "0.0");
        assert_eq!(Decimal::Point.tenth(None), "–");
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!(coordinate(12.0), "12");
        assert_eq!(coordinate(12.345), "12.3");
        assert_eq!(coordinate(-0.01), "0");
        assert_eq!(coordinate(f64::NAN), "0");
    }
}
