//! Who is connected with whom, and how evenly people contribute: figures about a whole, never about one person.

use kernel::PersonId;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

const THERE: u8 = 1;
const BACK: u8 = 2;

/// Pairs of people of whom one replied to the other, or both did.
#[derive(Clone, Debug, Default)]
pub struct Ties(HashMap<(PersonId, PersonId), u8>);

impl FromIterator<(PersonId, PersonId)> for Ties {
    /// From who replied to whom, in any order and as often as it happened.
    fn from_iter<I: IntoIterator<Item = (PersonId, PersonId)>>(replies: I) -> Self {
        let mut ties = Self::default();
        for (from, to) in replies {
            let (pair, way) = if from < to { ((from, to), THERE) } else { ((to, from), BACK) };
            if from != to {
                *ties.0.entry(pair).or_default() |= way;
            }
        }
        ties
    }
}

impl Ties {
    /// How many pairs are connected at all.
    #[must_use]
    pub fn connected(&self) -> usize {
        self.0.len()
    }
    /// How many of them replied to each other.
    #[must_use]
    pub fn two_way(&self) -> usize {
        self.0.values().filter(|ways| **ways == THERE | BACK).count()
    }
    /// How many people are in a tie.
    #[must_use]
    pub fn people(&self) -> usize {
        self.0.keys().flat_map(|(one, other)| [one, other]).collect::<HashSet<_>>().len()
    }
    /// How many ties join people of two units. Those of whom no unit is known are left out.
    #[must_use]
    pub fn across<U: Eq>(&self, unit: impl Fn(PersonId) -> Option<U>) -> Across {
        let mut across = Across::default();
        for (one, other) in self.0.keys() {
            if let (Some(one), Some(other)) = (unit(*one), unit(*other)) {
                across.ties += 1;
                across.between += usize::from(one != other);
            }
        }
        across
    }
}

/// Ties between people whose units are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Across {
    /// All of them.
    pub ties: usize,
    /// Those between two units.
    pub between: usize,
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
const fn real(count: usize) -> f64 {
    count as f64
}

/// The share of two different people, drawn at random, who are of different units:
/// `1 - Σ n(n-1) / (N(N-1))` over the sizes n of the units and N people in all. Nothing where no two people are of different units.
#[must_use]
pub fn apart_at_random(sizes: impl IntoIterator<Item = usize>) -> Option<f64> {
    let sizes: Vec<f64> = sizes.into_iter().map(real).collect();
    let all: f64 = sizes.iter().sum();
    let together: f64 = sizes.iter().map(|size| size * (size - 1.0)).sum();
    let apart = 1.0 - together / (all * (all - 1.0));
    (all > 1.0 && apart > 0.0).then_some(apart)
}

/// The cross-unit ratio: ties between units as a share of those that there would be if everybody, whatever their unit, were as
/// likely to reply to everybody else. 1 means that units do not matter, 0 that no tie leaves its unit.
#[must_use]
pub fn cross_unit(across: Across, sizes: impl IntoIterator<Item = usize>) -> Option<f64> {
    let expected = apart_at_random(sizes)? * real(across.ties);
    (expected > 0.0).then(|| real(across.between) / expected)
}

/// The Gini coefficient of what people contributed, those included who contributed nothing: 0 if all did the same, near 1 if one did
/// all. `Σ (2i - n - 1) x(i) / (n Σ x)` over the n values in rising order. Nothing where there is nothing to share.
#[must_use]
pub fn gini(contributions: impl IntoIterator<Item = i64>) -> Option<f64> {
    let mut values: Vec<i64> = contributions.into_iter().collect();
    values.sort_unstable();
    let (count, sum) = (real(values.len()), values.iter().sum::<i64>());
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let weighted: f64 =
        values.iter().enumerate().map(|(at, value)| (2.0 * real(at + 1) - count - 1.0) * *value as f64).sum();
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let whole = count * sum as f64;
    (sum > 0).then(|| weighted / whole)
}

/// How many people each unit has.
#[must_use]
pub fn sizes<U: Eq + Hash>(units: impl IntoIterator<Item = U>) -> HashMap<U, usize> {
    let mut sizes = HashMap::new();
    for unit in units {
        *sizes.entry(unit).or_default() += 1;
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ties(replies: &[(i64, i64)]) -> Ties {
        replies.iter().map(|(from, to)| (PersonId::new(*from), PersonId::new(*to))).collect()
    }

    fn near(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < 1e-9)
    }

    #[test]
    fn a_tie_counts_once_and_is_two_way_if_both_replied() {
        let ties = ties(&[(1, 2), (1, 2), (2, 1), (3, 1), (4, 4)]);
        assert_eq!((ties.connected(), ties.two_way(), ties.people()), (2, 1, 3));
    }

    #[test]
    fn units_that_mix_as_chance_would_have_a_ratio_of_one() {
        // Two units of two: of the six pairs four are across.
        let all = ties(&[(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]);
        let unit = |person: PersonId| Some(person.raw() % 2);
        assert_eq!(all.across(unit), Across { ties: 6, between: 4 });
        assert!(near(cross_unit(all.across(unit), [2, 2]), 1.0));
        assert!(near(apart_at_random([2, 2]), 2.0 / 3.0));
    }

    #[test]
    fn no_tie_leaves_its_unit() {
        let inside = ties(&[(1, 3), (2, 4)]);
        assert!(near(cross_unit(inside.across(|person| Some(person.raw() % 2)), [2, 2]), 0.0));
        assert_eq!(cross_unit(inside.across(|_| Some(0)), [4]), None, "one unit has nothing to cross");
        assert_eq!(cross_unit(inside.across(|_| None::<i64>), [2, 2]), None, "no tie between known units");
    }

    #[test]
    fn gini_as_in_textbooks() {
        assert!(near(gini([1, 1, 1, 1]), 0.0));
        assert!(near(gini([0, 0, 0, 4]), 0.75));
        assert!(near(gini([1, 2, 3, 4, 5]), 4.0 / 15.0));
        assert_eq!(gini([0, 0]), None);
        assert_eq!(gini([]), None);
    }

    proptest! {
        #[test]
        fn gini_stays_between_its_ends_and_knows_no_order(mut values in prop::collection::vec(0_i64..1000, 1..60)) {
            if let Some(gini) = gini(values.clone()) {
                prop_assert!((-1e-9..1.0).contains(&gini));
                values.reverse();
                prop_assert!(near(super::gini(values.clone()), gini));
                prop_assert!(near(super::gini(values.iter().map(|value| value * 3)), gini), "the measure does not matter");
            }
        }

        #[test]
        fn two_way_ties_are_ties(replies in prop::collection::vec((1_i64..20, 1_i64..20), 0..80)) {
            let all = ties(&replies);
            prop_assert!(all.two_way() <= all.connected());
            prop_assert!(all.people() <= 2 * all.connected());
            let both: Vec<_> = replies.iter().flat_map(|(from, to)| [(*from, *to), (*to, *from)]).collect();
            prop_assert_eq!(ties(&both).two_way(), all.connected());
        }

        #[test]
        fn ties_between_all_have_a_ratio_of_one(sizes in prop::collection::vec(1_usize..6, 2..5)) {
            let units: Vec<usize> = sizes.iter().enumerate().flat_map(|(unit, size)| vec![unit; *size]).collect();
            let people = 0..units.len();
            let all: Vec<(i64, i64)> = people.clone()
                .flat_map(|one| people.clone().map(move |other| (one as i64 + 1, other as i64 + 1)))
                .collect();
            let across = ties(&all).across(|person| units.get(person.raw() as usize - 1).copied());
            prop_assert!(near(cross_unit(across, sizes), 1.0));
        }
    }
}
