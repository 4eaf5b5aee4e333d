//! Gauges: what a measure of the method reads.

use db::Cx;
use futures::future::BoxFuture;
use kernel::{SpaceId, Timestamp};

/// Where to look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Within {
    /// The whole house.
    #[default]
    House,
    /// One space.
    Space(SpaceId),
    /// The people of one unit.
    Unit(String),
    /// The people who are marked as belonging to IT.
    It,
}

/// Over which time, and where, a gauge reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// From this moment on.
    pub from: Timestamp,
    /// Until before this one, which is also the moment for which states ("is open") count.
    pub until: Timestamp,
    /// Where.
    pub within: Within,
}

/// What a gauge read.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sample {
    /// The raw value in the measure's own unit (a share from 0 to 1, days, hours, a coefficient); nothing where it has none,
    /// as the share of no questions.
    pub value: Option<f64>,
    /// How many things the value stands on, to be held against what the measure needs at least.
    pub base: i64,
    /// How many people it stands on, where it is about people; below five it is shown to nobody.
    pub people: Option<i64>,
}

impl Sample {
    /// A share of a whole that is also the base.
    #[must_use]
    pub fn share(part: i64, whole: i64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        let value = (whole > 0).then(|| part as f64 / whole as f64);
        Self { value, base: whole, people: None }
    }
    /// The same, standing on this many people.
    #[must_use]
    pub const fn of_people(mut self, people: i64) -> Self {
        self.people = Some(people);
        self
    }
}

/// What reads one measure.
#[derive(Clone, Copy)]
pub struct Gauge {
    /// The measure's id, such as `M04`.
    pub measure: &'static str,
    /// How long the window is, in days; 90 unless the measure says otherwise.
    pub days: i64,
    /// Reads it.
    pub read: for<'c> fn(&'c mut Cx, &'c Window) -> BoxFuture<'c, db::Result<Sample>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_nothing_has_no_value() {
        assert_eq!(Sample::share(0, 0).value, None);
        assert_eq!(Sample::share(3, 4), Sample { value: Some(0.75), base: 4, people: None });
    }
}
