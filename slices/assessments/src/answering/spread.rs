//! How all answered a question, without names: what the second look shows.

use crate::results::Distribution;
use maturity::{Answer, cuts};

/// Of answers with how often each was given. Nothing where fewer than five named a stage: then colleagues could tell each other's answers.
pub(super) fn spread(given: &[(String, i64)]) -> Option<Distribution> {
    let mut spread = Distribution::default();
    for (answer, times) in given {
        if let Ok(answer) = answer.parse::<Answer>() {
            spread.add(answer, u32::try_from(*times).unwrap_or(0));
        }
    }
    (spread.named() as usize >= cuts::LEAST).then_some(spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(answers: &[(&str, i64)]) -> Vec<(String, i64)> {
        answers.iter().map(|(answer, times)| ((*answer).to_owned(), *times)).collect()
    }

    #[test]
    fn guesses_count_as_what_was_guessed_and_who_is_not_asked_counts_nowhere() {
        let shown = spread(&given(&[("0", 1), ("3", 2), ("3?", 1), ("4", 1), ("DK", 2), ("NMA", 7), ("", 3)]));
        assert_eq!(shown, Some(Distribution { stages: [1, 0, 0, 3, 1], unknown: 2 }));
    }

    #[test]
    fn under_five_nothing_is_shown() {
        assert_eq!(spread(&given(&[("2", 4), ("DK", 9)])), None, "those who don't know make no fifth answer");
        assert!(spread(&given(&[("2", 4), ("1?", 1)])).is_some());
        assert_eq!(spread(&[]), None);
    }
}
