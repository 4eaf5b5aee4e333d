//! How sure a block's score is: leave-one-rater-out jackknife (Quenouille 1949, Tukey 1958). No random numbers, so the same
//! answers give the same interval.

use super::tally::{ItemScore, Tally};
use super::{Rater, block, mean, on_block, sub_value};
use crate::{Block, Instrument};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// With fewer raters on a block there is no interval and no kind: it is a structured opinion.
pub const LEAST_RATERS: usize = 5;

/// A ninety per cent interval around a block's score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The jackknife's standard error.
    pub error: f64,
    /// Half the width: t(0.95, n − 1) times the error.
    pub half: f64,
}

/// SE² = (n − 1)/n · Σ (A₍ᵢ₎ − Ā)² over all n raters of the round, those included who said nothing that counts on this block:
/// leaving them out leaves its score as it is.
pub(super) fn jackknife(
    instrument: &Instrument,
    asked: &[bool],
    on: Block,
    tally: &Tally,
    raters: &[Rater],
) -> Option<Interval> {
    let of_block: Vec<usize> = instrument.subs_of(on).flat_map(|sub| instrument.items_of(sub)).collect();
    let mut items = vec![ItemScore::default(); instrument.items.len()];
    let mut without = |tally: &Tally| {
        of_block.iter().for_each(|item| items[*item] = tally.item(*item));
        block::weighted(instrument, on, |sub| sub_value(instrument, asked, sub, &items, |item| item.value))
    };
    let mut tally = tally.clone();
    if on_block(instrument, on, raters).count() < LEAST_RATERS {
        return None;
    }
    let left: Option<Vec<f64>> =
        raters.iter().filter(|rater| rater.took_part()).map(|rater| tally.without(rater, &mut without)).collect();
    let left = left?;
    let middle = mean(&left);
    #[expect(clippy::cast_precision_loss, reason = "a count of raters")]
    let n = left.len() as f64;
    let error = ((n - 1.0) / n * left.iter().map(|value| (value - middle).powi(2)).sum::<f64>()).sqrt();
    let t = StudentsT::new(0.0, 1.0, n - 1.0).ok()?.inverse_cdf(0.95);
    Some(Interval { error, half: t * error })
}
