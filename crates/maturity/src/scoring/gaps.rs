//! Do groups see different organisations? Only what [`crate::cuts`] lets be shown is compared.

use super::{Rater, mean};
use crate::{Group, Instrument, cuts};

/// From this difference on, two groups see two organisations.
pub const PERCEPTION_GAP: f64 = 1.0;

/// What a group thinks of a sub-dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupMean {
    /// The group.
    pub group: Group,
    /// The mean over the sub-dimension's questions of the group's means.
    pub value: f64,
    /// How many of the group named a stage for one of them.
    pub raters: usize,
}

/// The means of the groups that may be shown for a sub-dimension, in the order of [`Group::ALL`].
#[must_use]
pub fn group_means(instrument: &Instrument, raters: &[Rater], sub: usize) -> Vec<GroupMean> {
    let items: Vec<usize> = instrument.items_of(sub).collect();
    let means: Vec<GroupMean> = Group::ALL.into_iter().filter_map(|group| of_group(raters, group, &items)).collect();
    let sizes: Vec<usize> = means.iter().map(|mean| mean.raters).collect();
    means.into_iter().zip(cuts::shown(&sizes)).filter_map(|(mean, shown)| shown.then_some(mean)).collect()
}

fn of_group(raters: &[Rater], group: Group, items: &[usize]) -> Option<GroupMean> {
    let of_group: Vec<&Rater> = raters.iter().filter(|rater| rater.group == group).collect();
    let item = |item: usize| {
        let said = of_group.iter().filter_map(|rater| rater.answers[item]);
        let (sum, weight) = said
            .filter_map(|answer| Some((answer.stage()?, answer.weight())))
            .fold((0.0, 0.0), |(sum, all), (stage, weight)| (sum + weight * f64::from(stage), all + weight));
        (weight > 0.0).then(|| sum / weight)
    };
    let values: Vec<f64> = items.iter().filter_map(|at| item(*at)).collect();
    let raters = of_group.iter().filter(|rater| rater.rated(items.iter().copied())).count();
    (raters > 0).then(|| GroupMean { group, value: mean(&values), raters })
}

/// The greatest difference between groups that may be shown.
#[must_use]
pub fn gap(means: &[GroupMean]) -> Option<f64> {
    let values = means.iter().map(|mean| mean.value);
    let (low, high) = values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    (means.len() > 1).then_some(high - low)
}
