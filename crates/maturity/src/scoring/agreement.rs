//! Do the raters see the same organisation?

use super::{Rater, mean};

/// The variance of pure chance on five options: (5² − 1)/12.
const CHANCE: f64 = 2.0;

/// What may be shown of a sub-dimension, by its agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// From .70: the mean may stand for what we think.
    Shared,
    /// From .50: the mean with its spread.
    Spread,
    /// Below: the distribution, and the sub-dimension goes to the consensus round.
    Split,
}

/// How a value of r*wg(j) is read. The bands follow common practice (LeBreton and Senter 2008).
#[must_use]
pub fn reading(agreement: f64) -> Reading {
    if agreement >= 0.70 {
        Reading::Shared
    } else if agreement >= 0.50 {
        Reading::Spread
    } else {
        Reading::Split
    }
}

/// Lindell's r*wg(j) over some items: 1 − (mean of the items' variances, with n − 1) / 2. It does not rise with the number of items,
/// and is negative where the raters disagree more than chance would (Lindell, Brandt and Whitney 1999).
#[must_use]
pub fn within_group(raters: &[Rater], items: impl Iterator<Item = usize>) -> Option<f64> {
    let variances: Vec<f64> = items.filter_map(|item| variance(&stages(raters, item))).collect();
    (!variances.is_empty()).then(|| 1.0 - mean(&variances) / CHANCE)
}

fn stages(raters: &[Rater], item: usize) -> Vec<f64> {
    raters.iter().filter_map(|rater| rater.answers[item]?.stage()).map(f64::from).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a count of raters")]
fn variance(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let middle = mean(values);
    Some(values.iter().map(|value| (value - middle).powi(2)).sum::<f64>() / (values.len() - 1) as f64)
}

/// Krippendorff's alpha with the ordinal metric over the first so many items (Hayes and Krippendorff 2007). Answers may be missing;
/// an item with one answer pairs with nothing. Nothing where nothing pairs or nothing varies.
#[must_use]
pub fn krippendorff(raters: &[Rater], items: usize) -> Option<f64> {
    let unit = |item: usize| raters.iter().filter_map(move |rater| rater.answers[item]?.stage()).map(usize::from);
    alpha((0..items).map(|item| unit(item).collect()))
}

/// Alpha over units, each a list of values from 0 to 4.
#[expect(clippy::cast_precision_loss, reason = "counts of raters")]
fn alpha(units: impl Iterator<Item = Vec<usize>>) -> Option<f64> {
    let mut together = [[0.0_f64; 5]; 5];
    for values in units.filter(|values| values.len() > 1) {
        let pairs = (values.len() - 1) as f64;
        let mut counts = [0.0_f64; 5];
        values.iter().for_each(|value| counts[*value] += 1.0);
        for (c, row) in together.iter_mut().enumerate() {
            for (k, cell) in row.iter_mut().enumerate() {
                let others = if c == k { counts[k] - 1.0 } else { counts[k] };
                *cell += counts[c] * others / pairs;
            }
        }
    }
    let totals = together.map(|row| row.iter().sum::<f64>());
    let all: f64 = totals.iter().sum();
    let (mut observed, mut expected) = (0.0, 0.0);
    for c in 0..5 {
        for k in 0..5 {
            let apart = ordinal(&totals, c, k);
            observed += together[c][k] * apart;
            expected += totals[c] * totals[k] * apart;
        }
    }
    (expected > 0.0).then(|| 1.0 - (all - 1.0) * observed / expected)
}

/// The squared ordinal distance: all values between the two, with half of each end.
fn ordinal(totals: &[f64; 5], c: usize, k: usize) -> f64 {
    let (low, high) = (c.min(k), c.max(k));
    let between: f64 = totals[low..=high].iter().sum();
    (between - (totals[low] + totals[high]) / 2.0).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of four coders and twelve units that Krippendorff publishes; its values run from 1 to 5. Ordinal alpha is .815.
    #[test]
    fn alpha_gives_the_published_value() {
        const CODERS: [[usize; 12]; 4] = [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
            [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
        ];
        let unit = |unit: usize| CODERS.iter().filter(move |c| c[unit] > 0).map(move |c| c[unit] - 1).collect();
        let value = alpha((0..12).map(unit)).expect("the coders vary");
        assert!((value - 0.815).abs() < 5e-4, "{value}");
    }

    #[test]
    fn agreement_is_one_where_all_say_the_same_and_negative_where_they_split() {
        assert_eq!(variance(&[2.0]), None);
        assert_eq!(variance(&[2.0, 2.0, 2.0]), Some(0.0));
        let split = variance(&[0.0, 4.0, 0.0, 4.0]).expect("four answers");
        assert!(1.0 - split / CHANCE < -1.0);
    }

    #[test]
    fn bands_begin_at_their_edge() {
        assert_eq!(
            [0.7, 0.69, 0.5, 0.49, -0.3].map(reading),
            [Reading::Shared, Reading::Spread, Reading::Spread, Reading::Split, Reading::Split]
        );
    }
}
