//! Lines and scales as SVG draws them.

use std::fmt::Write;

/// A field that values are drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// The left edge and the right one.
    pub x: (f64, f64),
    /// Where the lowest value stands, and where the highest.
    pub y: (f64, f64),
    /// The lowest value and the highest.
    pub range: (f64, f64),
}

impl Field {
    /// A small line below a number, from the lowest of its values to the highest.
    #[must_use]
    pub fn spark(values: &[f64]) -> Self {
        let (low, high) =
            values.iter().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
        Self { x: (3.0, 97.0), y: (21.0, 3.0), range: (low, high) }
    }
    /// The height of a value. Where all are alike they stand in the middle.
    #[must_use]
    pub fn y(&self, value: f64) -> f64 {
        let (low, high) = self.range;
        let share = if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
        self.y.0 + share * (self.y.1 - self.y.0)
    }
    /// The place of the `at`-th of `count` values.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a year has 366 days")]
    pub fn x(&self, at: usize, count: usize) -> f64 {
        let share = if count > 1 { at as f64 / (count - 1) as f64 } else { 1.0 };
        self.x.0 + share * (self.x.1 - self.x.0)
    }
    /// The line through values, interrupted where there is none.
    #[must_use]
    pub fn line(&self, values: &[Option<f64>]) -> String {
        let (mut path, mut drawn) = (String::new(), false);
        for (at, value) in values.iter().enumerate() {
            if let Some(value) = value {
                let verb = if drawn { 'L' } else { 'M' };
                // A String takes whatever is written.
                let _ = write!(path, "{verb}{:.1} {:.1}", self.x(at, values.len()), self.y(*value));
            }
            drawn = value.is_some();
        }
        path
    }
}

/// The line of a spark, and the point at its end: nothing where there are fewer than two values.
#[must_use]
pub fn spark(values: &[f64]) -> Option<(String, String, String)> {
    let (field, last) = (Field::spark(values), *values.last()?);
    if values.len() < 2 {
        return None;
    }
    let all: Vec<Option<f64>> = values.iter().copied().map(Some).collect();
    let end = (field.x(values.len() - 1, values.len()), field.y(last));
    Some((field.line(&all), format!("{:.1}", end.0), format!("{:.1}", end.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_rises_with_its_values_and_stops_where_there_is_none() {
        let field = Field { x: (0.0, 30.0), y: (10.0, 0.0), range: (0.0, 2.0) };
        assert_eq!(field.line(&[Some(0.0), Some(2.0), None, Some(1.0)]), "M0.0 10.0L10.0 0.0M30.0 5.0");
    }

    #[test]
    fn a_spark_needs_two_values_and_stands_level_if_they_are_alike() {
        assert_eq!(spark(&[]), None);
        assert_eq!(spark(&[1.0]), None);
        let (path, x, y) = spark(&[1.0, 1.0]).expect("two are enough");
        assert_eq!((path.as_str(), x.as_str(), y.as_str()), ("M3.0 12.0L97.0 12.0", "97.0", "12.0"));
    }
}
