//! From a value to a place.

/// The least score.
pub const LEAST: f64 = 0.0;
/// The highest score.
pub const MOST: f64 = 4.0;

/// A line from one place to another that values lie on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scale {
    from: (f64, f64),
    to: (f64, f64),
}

impl Scale {
    /// A scale of scores between two places.
    pub(crate) fn of_scores(least: f64, most: f64) -> Self {
        Self { from: (LEAST, MOST), to: (least, most) }
    }

    pub(crate) fn new(from: (f64, f64), to: (f64, f64)) -> Self {
        Self { from, to }
    }

    /// Where a value lies; one that is beyond an end lies at the end.
    pub(crate) fn at(&self, value: f64) -> f64 {
        let (low, high) = self.from;
        let part = if high > low { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
        self.to.0 + part * (self.to.1 - self.to.0)
    }

    pub(crate) fn ends(&self) -> (f64, f64) {
        self.to
    }

    /// Where each whole score lies.
    pub(crate) fn ticks(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        (LEAST as usize..=MOST as usize).map(|tick| (tick, self.at(tick as f64)))
    }
}
