//! How all answered a question, without names: what the second look shows.

use maturity::{Answer, cuts};

/// How often each stage was named, and how many didn't know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spread {
    /// By stage.
    pub(super) stages: [usize; 5],
    pub(super) unknown: usize,
}

impl Spread {
    /// How many named a stage.
    pub(super) fn answers(&self) -> usize {
        self.stages.iter().sum()
    }
}

/// Of answers with how often each was given. A guess is counted as what was guessed. Nothing where fewer than five named a stage: then
/// colleagues could tell each other's answers.
pub(super) fn spread(given: &[(String, i64)]) -> Option<Spread> {
    let mut spread = Spread { stages: [0; 5], unknown: 0 };
    for (answer, times) in given {
        let times = usize::try_from(*times).unwrap_or(0);
        match answer.parse::<Answer>() {
            Ok(Answer::Sure(stage) | Answer::Guess(stage)) => spread.stages[usize::from(stage.min(4))] += times,
            Ok(Answer::DontKnow) => spread.unknown += times,
            Ok(Answer::NotMyArea) | Err(_) => {}
        }
    }
    (spread.answers() >= cuts::LEAST).then_some(spread)
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
        assert_eq!(shown, Some(Spread { stages: [1, 0, 0, 3, 1], unknown: 2 }));
    }

    #[test]
    fn under_five_nothing_is_shown() {
        assert_eq!(spread(&given(&[("2", 4), ("DK", 9)])), None, "those who don't know make no fifth answer");
        assert!(spread(&given(&[("2", 4), ("1?", 1)])).is_some());
        assert_eq!(spread(&[]), None);
    }
}
