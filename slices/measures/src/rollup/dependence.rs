//! On how few people a space hangs: a number for each space, never names.

use super::model::What;
use crate::cells::SMALLEST;
use kernel::{PersonId, SpaceId, SubjectId};
use std::collections::{HashMap, HashSet};

/// So many people may leave at once.
const LEAVE: usize = 3;
/// So many answered questions there must be in a space before anything is said of it.
const LEAST: usize = 10;

/// An answer: where, to which question, by whom.
pub type Given = (SpaceId, SubjectId, PersonId);

/// How many spaces there are of which something can be said, and in how many of them most answered questions would be lost.
#[must_use]
pub fn spaces(answers: &[Given]) -> [(What, i64); 2] {
    let mut by_space: HashMap<SpaceId, HashMap<SubjectId, HashSet<PersonId>>> = HashMap::new();
    for (space, question, author) in answers {
        by_space.entry(*space).or_default().entry(*question).or_default().insert(*author);
    }
    let shares: Vec<f64> = by_space.values().filter_map(lost).collect();
    let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
    let dependent = shares.iter().filter(|share| **share > 0.5).count();
    [(What::AnsweringSpaces, count(shares.len())), (What::DependentSpaces, count(dependent))]
}

/// Key-person dependence: the share of a space's answered questions that nobody would have answered without the three who answered
/// most. Nothing where too few questions were answered, or fewer than five people answered them.
#[must_use]
pub fn lost(questions: &HashMap<SubjectId, HashSet<PersonId>>) -> Option<f64> {
    let mut answered: HashMap<PersonId, usize> = HashMap::new();
    for author in questions.values().flatten() {
        *answered.entry(*author).or_default() += 1;
    }
    let enough = i64::try_from(answered.len()).is_ok_and(|people| people >= SMALLEST);
    let mut most: Vec<(usize, PersonId)> = answered.into_iter().map(|(person, count)| (count, person)).collect();
    most.sort_unstable_by(|one, other| other.cmp(one));
    let leaving: HashSet<PersonId> = most.into_iter().take(LEAVE).map(|(_, person)| person).collect();
    let lost = questions.values().filter(|authors| authors.is_subset(&leaving)).count();
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let share = lost as f64 / questions.len() as f64;
    (enough && questions.len() >= LEAST).then_some(share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answers(given: &[(i64, i64)]) -> Vec<Given> {
        given
            .iter()
            .map(|(question, by)| (SpaceId::new(1), SubjectId::new(*question + 1), PersonId::new(*by + 1)))
            .collect()
    }

    #[test]
    fn three_who_answer_nearly_all_are_most_of_it() {
        let mut given: Vec<(i64, i64)> = (0..9).map(|question| (question, question % 3)).collect();
        given.extend([(9, 3), (9, 4), (8, 3)]);
        // Question 9 is answered by two others, question 8 by one of them too.
        assert_eq!(spaces(&answers(&given)), [(What::AnsweringSpaces, 1), (What::DependentSpaces, 1)]);
        let spread: Vec<(i64, i64)> = (0..12).map(|question| (question, question % 6)).collect();
        assert_eq!(spaces(&answers(&spread)), [(What::AnsweringSpaces, 1), (What::DependentSpaces, 0)]);
    }

    #[test]
    fn nothing_is_said_of_few_questions_or_few_people() {
        let few: Vec<(i64, i64)> = (0..9).map(|question| (question, question % 6)).collect();
        let four: Vec<(i64, i64)> = (0..20).map(|question| (question, question % 4)).collect();
        for given in [few, four, Vec::new()] {
            assert_eq!(spaces(&answers(&given)), [(What::AnsweringSpaces, 0), (What::DependentSpaces, 0)]);
        }
    }

    proptest! {
        #[test]
        fn what_is_lost_is_a_share(given in prop::collection::vec((0_i64..30, 0_i64..12), 0..80)) {
            let [(_, all), (_, some)] = spaces(&answers(&given));
            prop_assert!(some <= all && all <= 1);
        }
    }
}
