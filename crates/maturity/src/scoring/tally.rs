//! Counting answers by question and group, so that a rater can be left out again without counting anew. All sums are halves of
//! whole numbers, so they are exact and the order in which they are added does not matter.

use super::Rater;
use crate::{Answer, Group, Instrument};

/// From this many people on, a group's voice grows no more.
pub const CAP: u32 = 5;
/// A question with fewer answers has no valid score.
pub const LEAST_ANSWERS: u32 = 3;
/// A question that a greater share than this doesn't know has no valid score: nobody can see this.
pub const MOST_UNKNOWN: f64 = 0.40;

/// What a question came to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ItemScore {
    /// From 0 to 4; nothing without answers.
    pub value: Option<f64>,
    /// Had everybody who didn't know said 0.
    pub low: Option<f64>,
    /// Had everybody who didn't know said 4.
    pub high: Option<f64>,
    /// Whether it enters its sub-dimension: enough answers, and not too many who don't know.
    pub valid: bool,
    /// How many named a stage.
    pub answers: u32,
    /// How many didn't know.
    pub unknown: u32,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    answers: u32,
    unknown: u32,
    weight: f64,
    sum: f64,
}

impl Cell {
    fn count(&mut self, answer: Answer, times: f64) {
        let step = |count: u32| if times > 0.0 { count + 1 } else { count - 1 };
        match answer.stage() {
            Some(stage) => {
                self.answers = step(self.answers);
                self.weight += times * answer.weight();
                self.sum += times * answer.weight() * f64::from(stage);
            }
            None if answer == Answer::DontKnow => self.unknown = step(self.unknown),
            None => {}
        }
    }
    /// The group's mean and its voice, with those who didn't know saying this.
    fn voice(&self, unknown_as: Option<f64>) -> Option<(f64, f64)> {
        let (unknown, as_stage) = unknown_as.map_or((0, 0.0), |stage| (self.unknown, stage));
        let people = self.answers + unknown;
        let weight = self.weight + f64::from(unknown);
        (people > 0).then(|| ((self.sum + f64::from(unknown) * as_stage) / weight, f64::from(people.min(CAP))))
    }
}

#[derive(Clone)]
pub(super) struct Tally(Vec<[Cell; Group::ALL.len()]>);

impl Tally {
    pub(super) fn of(instrument: &Instrument, raters: &[Rater]) -> Self {
        let mut tally = Self(vec![[Cell::default(); Group::ALL.len()]; instrument.items.len()]);
        raters.iter().for_each(|rater| tally.count(rater, 1.0));
        tally
    }
    fn count(&mut self, rater: &Rater, times: f64) {
        for (cells, answer) in self.0.iter_mut().zip(&rater.answers) {
            if let Some(answer) = answer {
                cells[rater.group.index()].count(*answer, times);
            }
        }
    }
    /// Works out something as if this rater had not been there.
    pub(super) fn without<T>(&mut self, rater: &Rater, work: impl FnOnce(&Self) -> T) -> T {
        self.count(rater, -1.0);
        let worked = work(self);
        self.count(rater, 1.0);
        worked
    }
    pub(super) fn item(&self, item: usize) -> ItemScore {
        let cells = &self.0[item];
        let (answers, unknown) =
            cells.iter().fold((0, 0), |(answers, unknown), cell| (answers + cell.answers, unknown + cell.unknown));
        let seen = f64::from(unknown) <= MOST_UNKNOWN * f64::from(answers + unknown);
        ItemScore {
            value: across(cells, None),
            low: across(cells, Some(0.0)),
            high: across(cells, Some(4.0)),
            valid: answers >= LEAST_ANSWERS && seen,
            answers,
            unknown,
        }
    }
}

fn across(cells: &[Cell], unknown_as: Option<f64>) -> Option<f64> {
    let voices = cells.iter().filter_map(|cell| cell.voice(unknown_as));
    let (sum, weight) = voices.fold((0.0, 0.0), |(sum, weight), (mean, voice)| (sum + voice * mean, weight + voice));
    (weight > 0.0).then(|| sum / weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rater(group: Group, answer: &str) -> Rater {
        let mut rater = Rater::new(Instrument::current(), group);
        rater.answers[0] = Some(answer.parse().expect("an answer"));
        rater
    }

    #[test]
    fn the_example_worked_by_hand() {
        let raters = [
            rater(Group::ItLeaders, "1"),
            rater(Group::ItLeaders, "1"),
            rater(Group::Executives, "3?"),
            rater(Group::Marketing, "DK"),
        ];
        let item = Tally::of(Instrument::current(), &raters).item(0);
        assert!((item.value.expect("a value") - 5.0 / 3.0).abs() < 1e-12);
        assert_eq!((item.answers, item.unknown, item.valid), (3, 1, true));
        let [low, high] = [item.low, item.high].map(|bound| bound.expect("a bound"));
        assert!((low - 5.0 / 4.0).abs() < 1e-12 && (high - 9.0 / 4.0).abs() < 1e-12);
    }

    #[test]
    fn a_crowd_has_the_voice_of_five() {
        let mut raters: Vec<Rater> = (0..200).map(|_| rater(Group::ItStaff, "4")).collect();
        raters.extend((0..6).map(|_| rater(Group::Marketing, "0")));
        assert_eq!(Tally::of(Instrument::current(), &raters).item(0).value, Some(2.0));
    }

    #[test]
    fn too_few_answers_or_too_many_who_do_not_know_are_not_valid() {
        let count = |said: usize, unknown: usize| {
            let mut raters: Vec<Rater> = (0..said).map(|_| rater(Group::ItStaff, "2")).collect();
            raters.extend((0..unknown).map(|_| rater(Group::ItStaff, "DK")));
            raters.push(rater(Group::ItStaff, "NMA"));
            Tally::of(Instrument::current(), &raters).item(0).valid
        };
        assert!(!count(2, 0));
        assert!(count(3, 2), "two of five are forty per cent, which is not more than forty");
        assert!(!count(3, 3));
        assert!(!count(0, 0));
    }

    #[test]
    fn leaving_somebody_out_leaves_no_trace() {
        let raters = [rater(Group::ItStaff, "1"), rater(Group::ItStaff, "4?"), rater(Group::Marketing, "DK")];
        let mut tally = Tally::of(Instrument::current(), &raters);
        let before = tally.item(0);
        let without = tally.without(&raters[1], |rest| rest.item(0));
        assert_eq!((without.value, without.answers), (Some(1.0), 1));
        assert_eq!(tally.item(0), before);
    }
}
