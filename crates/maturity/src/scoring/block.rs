//! Blocks: the weighted mean of their sub-dimensions, and how far it may be trusted.

use super::{Interval, SubScore};
use crate::{Block, Instrument};

/// How far a block's score may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Every sub-dimension is valid.
    Final,
    /// At least seventy per cent of the weight, and every critical sub-dimension.
    Provisional,
    /// Less: no kind is given.
    Insufficient,
}

impl Status {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Provisional => "provisional",
            Self::Insufficient => "insufficient",
        }
    }
}

/// The least share of the weight that must be valid.
const ENOUGH: f64 = 0.70;

/// What a block came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockScore {
    /// From 0 to 4; nothing where no sub-dimension is valid.
    pub value: Option<f64>,
    /// Had everybody who didn't know said 0.
    pub low: Option<f64>,
    /// Had everybody who didn't know said 4.
    pub high: Option<f64>,
    /// How far it may be trusted.
    pub status: Status,
    /// The ninety per cent interval; nothing with fewer than five raters.
    pub interval: Option<Interval>,
    /// How many raters named a stage for one of its questions.
    pub raters: usize,
}

impl BlockScore {
    /// From 0 to 100, as it is shown beside the score.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 100")]
    pub fn index(&self) -> Option<i64> {
        self.value.map(|value| (25.0 * value).round() as i64)
    }
    /// The stage that it has reached, 0 to 4.
    #[must_use]
    pub fn stage(&self) -> Option<u8> {
        self.value.map(stage)
    }
}

/// The stage of a score: the nearest whole number, the upper one from the middle on.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 4")]
pub fn stage(score: f64) -> u8 {
    (score + 0.5).floor() as u8
}

pub(super) fn score(instrument: &Instrument, block: Block, subs: &[SubScore]) -> BlockScore {
    BlockScore {
        value: weighted(instrument, block, |sub| subs[sub].value),
        low: weighted(instrument, block, |sub| subs[sub].low),
        high: weighted(instrument, block, |sub| subs[sub].high),
        status: status(instrument, block, subs),
        interval: None,
        raters: 0,
    }
}

/// The mean over the sub-dimensions that have a value, by weight.
pub(super) fn weighted(instrument: &Instrument, block: Block, value: impl Fn(usize) -> Option<f64>) -> Option<f64> {
    let (mut sum, mut weight) = (0.0, 0.0);
    for sub in instrument.subs_of(block) {
        if let Some(value) = value(sub) {
            sum += instrument.sub_dimensions[sub].weight * value;
            weight += instrument.sub_dimensions[sub].weight;
        }
    }
    (weight > 0.0).then(|| sum / weight)
}

fn status(instrument: &Instrument, block: Block, subs: &[SubScore]) -> Status {
    let (mut all, mut critical, mut weight) = (true, true, 0.0);
    for sub in instrument.subs_of(block) {
        let known = &instrument.sub_dimensions[sub];
        if subs[sub].value.is_some() {
            weight += known.weight;
        } else {
            all = false;
            critical &= !known.critical;
        }
    }
    match (all, critical && weight >= ENOUGH - 1e-9) {
        (true, _) => Status::Final,
        (false, true) => Status::Provisional,
        (false, false) => Status::Insufficient,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subs(values: [Option<f64>; 5]) -> Vec<SubScore> {
        let sub = |value| SubScore { value, low: value, high: value, raters: 9, agreement: None };
        let rest = (5..15).map(|_| sub(None));
        values.into_iter().map(sub).chain(rest).collect()
    }

    fn status_of(values: [Option<f64>; 5]) -> Status {
        score(Instrument::current(), Block::Internal, &subs(values)).status
    }

    #[test]
    fn a_block_without_a_critical_part_is_insufficient() {
        let one = Some(1.0);
        assert_eq!(status_of([one; 5]), Status::Final);
        assert_eq!(status_of([one, None, one, one, one]), Status::Provisional);
        assert_eq!(status_of([one, one, one, None, None]), Status::Provisional, "seventy per cent are enough");
        assert_eq!(status_of([one, None, one, None, one]), Status::Insufficient, "sixty are not");
        assert_eq!(status_of([None, one, one, one, one]), Status::Insufficient, "leadership is critical");
    }

    #[test]
    fn stages_begin_in_the_middle() {
        assert_eq!([0.0, 0.49, 0.5, 1.49, 2.5, 3.5, 4.0].map(stage), [0, 0, 1, 1, 3, 4, 4]);
    }
}
