//! Which parts of a whole may be shown, so that nobody's doing can be read off a figure, not even by taking the shown parts away
//! from the whole.

use maturity::cuts::LEAST;

/// The smallest group of people on whom a figure may stand.
#[expect(clippy::cast_possible_wrap, reason = "it is five")]
pub const SMALLEST: i64 = LEAST as i64;

/// A part of a whole: a unit, or a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// On how many people its figure stands.
    pub people: i64,
    /// Whether it has a figure that would be shown if it were alone.
    pub has_figure: bool,
}

/// How the parts divide the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    /// Each is in one part: units.
    Apart,
    /// Somebody may be in several: spaces.
    Overlapping,
}

impl Division {
    /// The least number of people who can be in the union of these parts.
    fn at_least(self, parts: impl Iterator<Item = i64>) -> i64 {
        match self {
            Self::Apart => parts.sum(),
            Self::Overlapping => parts.max().unwrap_or(0),
        }
    }
}

/// Which of these parts may be shown beside their whole. Parts of fewer than five people never are; and as long as the people in
/// the parts that are not shown could be fewer than five, the smallest part that is shown is hidden with them.
#[must_use]
pub fn shown(cells: &[Cell], division: Division) -> Vec<bool> {
    let mut shown: Vec<bool> = cells.iter().map(|cell| cell.has_figure && cell.people >= SMALLEST).collect();
    loop {
        let hidden = cells.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(cell, _)| cell.people);
        if !(1..SMALLEST).contains(&division.at_least(hidden)) {
            return shown;
        }
        let smallest = (0..cells.len()).filter(|at| shown[*at]).min_by_key(|at| cells[*at].people);
        match smallest {
            Some(at) => shown[at] = false,
            None => return shown,
        }
    }
}

/// The people of one unit, and how many of them work in IT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Those who work in IT.
    pub it: i64,
    /// All of them.
    pub all: i64,
    /// Whether the unit's own figure is shown.
    pub is_shown: bool,
}

/// Whether a figure for those who work in IT may stand beside those of the units and of the whole. IT cuts across units, so it is
/// compared with all that can be put together of shown units, and with the whole less shown units. Where such a sum lies wholly inside
/// of IT, or IT wholly inside of the sum, the difference must be nobody or at least five people. The closest sums decide: any other
/// one differs from them by shown units, which have five people and more.
#[must_use]
pub fn it_may_be_shown(units: &[Staff]) -> bool {
    let is_inside = |unit: &Staff| unit.it == unit.all;
    let sum =
        |which: &dyn Fn(&Staff) -> bool| -> i64 { units.iter().filter(|unit| which(unit)).map(|unit| unit.all).sum() };
    let it: i64 = units.iter().map(|unit| unit.it).sum();
    // What is left of IT beside shown units, and beside the whole less shown units.
    let beside_units = it - sum(&|unit| unit.is_shown && is_inside(unit));
    let others_are_shown = units.iter().all(|unit| unit.is_shown || is_inside(unit));
    let beside_rest = if others_are_shown { it - sum(&is_inside) } else { 0 };
    // What is left of shown units beside IT, and of the whole less shown units.
    let is_covered = units.iter().all(|unit| unit.is_shown || unit.it == 0);
    let of_units = if is_covered { sum(&|unit| unit.it > 0) - it } else { 0 };
    let of_rest = sum(&|unit| !unit.is_shown || unit.it > 0) - it;
    it >= SMALLEST && [beside_units, beside_rest, of_units, of_rest].into_iter().all(is_safe)
}

const fn is_safe(people: i64) -> bool {
    people == 0 || people >= SMALLEST
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(people: &[i64]) -> Vec<Cell> {
        people.iter().map(|people| Cell { people: *people, has_figure: true }).collect()
    }

    #[test]
    fn a_small_unit_takes_the_next_smallest_with_it() {
        use Division::{Apart, Overlapping};
        assert_eq!(shown(&cells(&[4, 9, 7, 20]), Apart), [false, true, false, true]);
        assert_eq!(shown(&cells(&[4, 3, 9]), Apart), [false, false, true], "seven are hidden already");
        assert_eq!(shown(&cells(&[4, 3, 9]), Overlapping), [false, false, false], "they may be the same four");
        assert_eq!(shown(&cells(&[6, 5]), Apart), [true, true]);
        assert_eq!(shown(&cells(&[0, 8]), Apart), [false, true], "nobody is hidden in an empty unit");
        assert_eq!(shown(&[], Apart), [] as [bool; 0]);
    }

    #[test]
    fn a_large_part_without_a_figure_hides_small_ones() {
        let large = Cell { people: 30, has_figure: false };
        assert_eq!(shown(&[cells(&[4])[0], large, cells(&[9])[0]], Division::Apart), [false, false, true]);
    }

    #[test]
    fn it_is_shown_where_it_differs_from_units_by_enough() {
        let unit = |it, all| Staff { it, all, is_shown: all >= SMALLEST };
        assert!(it_may_be_shown(&[unit(10, 10), unit(0, 40)]), "IT is a unit");
        assert!(!it_may_be_shown(&[unit(10, 10), unit(2, 40)]), "two more sit elsewhere");
        assert!(it_may_be_shown(&[unit(10, 10), unit(6, 40)]));
        assert!(!it_may_be_shown(&[unit(10, 12), unit(0, 40)]), "two in the unit of IT do something else");
        assert!(!it_may_be_shown(&[unit(4, 4), unit(0, 40)]));
        assert!(!it_may_be_shown(&[unit(8, 8), unit(2, 2), unit(0, 40)]), "a hidden unit of two is all of the rest");
        assert!(!it_may_be_shown(&[unit(10, 10), unit(0, 3)]), "three are not IT");
        assert!(!it_may_be_shown(&[unit(4, 4), unit(1, 6), unit(1, 1)]), "all but the middle unit are IT but for one");
    }

    proptest! {
        #[test]
        fn what_is_shown_gives_nothing_smaller_away(
            parts in prop::collection::vec((0_i64..30, any::<bool>()), 0..10)
        ) {
            let cells: Vec<Cell> = parts.iter().map(|(people, has_figure)| Cell { people: *people, has_figure: *has_figure }).collect();
            let shown = shown(&cells, Division::Apart);
            let hidden: i64 = cells.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(cell, _)| cell.people).sum();
            let everybody: i64 = cells.iter().map(|cell| cell.people).sum();
            prop_assert!(hidden == 0 || hidden >= SMALLEST || hidden == everybody);
            for (cell, shown) in cells.iter().zip(&shown) {
                prop_assert!(!shown || (cell.people >= SMALLEST && cell.has_figure));
            }
        }

        #[test]
        fn no_shown_set_of_spaces_leaves_fewer_than_five_people(
            members in prop::collection::vec(prop::collection::btree_set(0_u8..24, 0..12), 0..8)
        ) {
            let cells: Vec<Cell> =
                members.iter().map(|space| Cell { people: space.len() as i64, has_figure: true }).collect();
            let shown = shown(&cells, Division::Overlapping);
            let union = |want: bool| -> std::collections::BTreeSet<u8> {
                members.iter().zip(&shown).filter(|(_, shown)| **shown == want).flat_map(|(space, _)| space.clone()).collect()
            };
            let hidden = union(false).len() as i64;
            prop_assert!(hidden == 0 || hidden >= SMALLEST || union(true).is_empty());
        }

        #[test]
        fn no_sum_of_shown_units_comes_closer_to_it_than_five_people(
            units in prop::collection::vec((0_i64..12, 0_i64..12), 1..6)
        ) {
            let cells: Vec<Cell> = units.iter().map(|(it, rest)| Cell { people: it + rest, has_figure: true }).collect();
            let shown = shown(&cells, Division::Apart);
            let units: Vec<Staff> = units.iter().zip(shown)
                .map(|((it, rest), is_shown)| Staff { it: *it, all: it + rest, is_shown })
                .collect();
            let whole = units.iter().fold((0, 0), |sum, unit| (sum.0 + unit.it, sum.1 + unit.all));
            for chosen in 0..1_usize << units.len() {
                let named = || units.iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0).map(|(_, unit)| unit);
                if !it_may_be_shown(&units) || !named().all(|unit| unit.is_shown) {
                    continue;
                }
                let part = named().fold((0, 0), |sum, unit| (sum.0 + unit.it, sum.1 + unit.all));
                // The sum of some shown units, and the whole without them.
                for (it, all) in [part, (whole.0 - part.0, whole.1 - part.1)] {
                    prop_assert!(it != all || is_safe(whole.0 - all), "{it} of {all} lie inside");
                    prop_assert!(it != whole.0 || is_safe(all - whole.0), "{all} lie around");
                }
            }
        }
    }
}
