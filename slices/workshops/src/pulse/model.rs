//! What the pulse tells, and from how many answers on. Pure.

use kernel::named;

named! {
    /// When the pulse is taken.
    Moment {
        /// Before the day, or as it begins.
        Before = "before",
        /// At its end, or after it.
        After = "after",
    }
}

/// How many questions there are: skill, confidence, use, and knowing whom to ask.
pub const QUESTIONS: usize = 4;
/// The highest value of an answer; the lowest is 0.
pub const HIGHEST: i64 = 4;
/// From so many answers on anything is told.
pub const LEAST: i64 = 5;

/// The answers at one moment: for each question how often each value was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub [[i64; HIGHEST as usize + 1]; QUESTIONS]);

impl Counts {
    /// How many people answered.
    #[must_use]
    pub fn people(&self) -> i64 {
        self.0[0].iter().sum()
    }
    /// The mean of a question; nothing below five answers.
    #[must_use]
    pub fn mean(&self, question: usize) -> Option<f64> {
        let answers = self.0.get(question)?;
        let people: i64 = answers.iter().sum();
        let sum: i64 = (0..).zip(answers).map(|(value, count)| value * count).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        (people >= LEAST).then(|| sum as f64 / people as f64)
    }
}

/// What changed from before to after, question by question; nothing where either has fewer than five answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delta {
    /// The mean before.
    pub before: f64,
    /// The mean after.
    pub after: f64,
}

impl Delta {
    /// Of a question.
    #[must_use]
    pub fn of(before: &Counts, after: &Counts, question: usize) -> Option<Self> {
        Some(Self { before: before.mean(question)?, after: after.mean(question)? })
    }
    /// By how much.
    #[must_use]
    pub fn by(&self) -> f64 {
        self.after - self.before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_told_of_fewer_than_five() {
        let four = Counts([[0, 0, 4, 0, 0]; QUESTIONS]);
        let five = Counts([[0, 0, 4, 1, 0]; QUESTIONS]);
        assert_eq!((four.people(), four.mean(0)), (4, None));
        assert_eq!((five.people(), five.mean(0)), (5, Some(2.2)));
        assert_eq!(Delta::of(&four, &five, 0), None);
        assert_eq!(
            Delta::of(&five, &Counts([[0, 0, 0, 5, 0]; QUESTIONS]), 0).map(|one| (one.by() * 10.0).round()),
            Some(8.0)
        );
        assert_eq!(five.mean(QUESTIONS), None);
    }
}
