//! Coverage: what share of the activity behind a sub-dimension the house can see at all.

use crate::day::days;
use kernel::{CoverageId, PersonId, Timestamp};
use std::collections::HashMap;

/// From this share on a measure says something about the organisation, in per cent.
pub const ENOUGH: i64 = 50;
/// For so many days a statement holds: it is reviewed yearly.
const HOLDS: u64 = 366;
/// The longest basis, in characters.
pub const LONGEST: usize = 500;

/// A statement of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Which one; it was made at the moment in it.
    pub id: CoverageId,
    /// Of which sub-dimension.
    pub sub_dimension: String,
    /// How much of the activity runs on connected systems, in per cent.
    pub percent: i64,
    /// What the statement rests on.
    pub basis: String,
    /// Who stated it.
    pub stated_by: PersonId,
}

/// Whether the measures of a sub-dimension count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covered {
    /// Enough of the activity is seen.
    Enough,
    /// Less than half of it is.
    TooLittle,
    /// The statement is older than a year.
    Overdue,
    /// Nobody has stated it.
    Unstated,
}

impl Coverage {
    /// What it means at this moment.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> Covered {
        match self.percent {
            _ if now.since(self.id.made_at()) > days(HOLDS) => Covered::Overdue,
            percent if percent >= ENOUGH => Covered::Enough,
            _ => Covered::TooLittle,
        }
    }
}

/// The newest statements, by sub-dimension.
#[derive(Clone, Debug, Default)]
pub struct Statements(HashMap<String, Coverage>);

impl Statements {
    /// From statements in the order in which they were made.
    #[must_use]
    pub fn of(all: Vec<Coverage>) -> Self {
        Self(all.into_iter().map(|one| (one.sub_dimension.clone(), one)).collect())
    }
    /// The one that holds for a sub-dimension.
    #[must_use]
    pub fn get(&self, sub_dimension: &str) -> Option<&Coverage> {
        self.0.get(sub_dimension)
    }
    /// Whether the measures of a sub-dimension count at this moment.
    #[must_use]
    pub fn at(&self, sub_dimension: &str, now: Timestamp) -> Covered {
        self.get(sub_dimension).map_or(Covered::Unstated, |one| one.at(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(percent: i64, at: i64) -> Coverage {
        Coverage {
            id: CoverageId::compose(Timestamp::from_millis(at), 0),
            sub_dimension: "I2".to_owned(),
            percent,
            basis: String::new(),
            stated_by: PersonId::new(1),
        }
    }

    #[test]
    fn half_is_enough_for_a_year() {
        let start = Timestamp::from_millis(1_795_425_300_000);
        let statements =
            |percent| Statements::of(vec![stated(90, start.millis() - 1), stated(percent, start.millis())]);
        assert_eq!(statements(50).at("I2", start), Covered::Enough);
        assert_eq!(statements(49).at("I2", start), Covered::TooLittle, "the newest holds");
        assert_eq!(statements(50).at("I2", start.plus(days(366))), Covered::Enough);
        assert_eq!(statements(50).at("I2", start.plus(days(367))), Covered::Overdue);
        assert_eq!(statements(50).at("I1", start), Covered::Unstated);
    }
}
