//! Splitting people into teams. Pure.

use kernel::PersonId;
use std::collections::BTreeMap;

/// Most teams of a workshop.
pub const MOST: usize = 12;

/// Splits people into so many teams whose sizes differ by one at most. Those of one unit are dealt out one after another, so each
/// team is as mixed as can be; who of a unit goes where follows from the seed.
#[must_use]
pub fn split(people: &[(PersonId, String)], teams: usize, seed: u64) -> Vec<Vec<PersonId>> {
    let mut units: BTreeMap<&str, Vec<PersonId>> = BTreeMap::new();
    for (person, unit) in people {
        units.entry(unit).or_default().push(*person);
    }
    let mut units: Vec<Vec<PersonId>> = units.into_values().collect();
    for unit in &mut units {
        unit.sort_by_key(|person| mixed(seed ^ person.raw().cast_unsigned()));
    }
    // The largest unit first: what is left of the small ones then fills up the teams evenly.
    units.sort_by_key(|unit| std::cmp::Reverse(unit.len()));
    let mut dealt = vec![Vec::new(); teams.max(1)];
    let count = dealt.len();
    for (place, person) in units.into_iter().flatten().enumerate() {
        dealt[place % count].push(person);
    }
    dealt
}

/// The finalizer of `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
const fn mixed(seed: u64) -> u64 {
    let seed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let seed = (seed ^ (seed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    seed ^ (seed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(units: &[(&str, i64)]) -> Vec<(PersonId, String)> {
        let mut next = 0;
        let mut all = Vec::new();
        for (unit, count) in units {
            for _ in 0..*count {
                next += 1;
                all.push((PersonId::new(next), (*unit).to_owned()));
            }
        }
        all
    }

    #[test]
    fn teams_are_of_one_size_and_mix_the_units() {
        let people = people(&[("desk", 8), ("network", 8), ("software", 7), ("marketing", 1)]);
        let teams = split(&people, 4, 7);
        assert!(teams.iter().all(|team| team.len() == 6), "{teams:?}");
        for unit in ["desk", "network"] {
            for team in &teams {
                let of = |person: &&PersonId| people.iter().any(|(id, own)| id == *person && own == unit);
                assert_eq!(team.iter().filter(of).count(), 2, "{unit} in {team:?}");
            }
        }
        let mut all: Vec<PersonId> = teams.concat();
        all.sort_unstable();
        assert_eq!(all.len(), 24);
    }

    #[test]
    fn the_seed_decides_and_few_people_leave_teams_empty() {
        let people = people(&[("desk", 12)]);
        assert_eq!(split(&people, 3, 1), split(&people, 3, 1));
        assert_ne!(split(&people, 3, 1), split(&people, 3, 2));
        assert_eq!(split(&people[..2], 3, 1).iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 0]);
        assert_eq!(split(&[], 2, 1), [Vec::new(), Vec::new()]);
    }
}
