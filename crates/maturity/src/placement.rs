//! From scores to one of the four kinds, and how firmly it stands.

use crate::instrument::Signature;
use crate::scoring::{BlockScore, Result, Status};
use crate::{Block, Instrument, Kind};

/// An axis is mature from here on: half way between coordinating and scaling.
pub const MATURE: f64 = 2.50;
/// An axis that was mature stays so until it falls below this, so that the kind does not flicker between two pulses.
pub const STAYS_MATURE: f64 = 2.25;
/// No sub-dimension of a mature axis is below this.
pub const FLOOR: f64 = 1.00;
/// No critical sub-dimension of a mature axis is below this.
pub const CRITICAL_FLOOR: f64 = 1.50;
/// With both axes mature and the bridge below this, the two are islands.
pub const BRIDGED: f64 = 2.00;
/// A score this near to the threshold, or nearer than its interval's half-width, is borderline.
pub const NEAR: f64 = 0.25;
/// From this lag on, IT is behind the business.
pub const IT_BEHIND: f64 = 0.75;
/// Below this lag, IT is ahead and should lend people.
pub const IT_AHEAD: f64 = -0.50;
/// With fewer raters on an axis no kind is given.
pub const LEAST_RATERS: usize = crate::scoring::LEAST_RATERS;
/// With fewer raters on an axis the kind is provisional.
pub const FIRM_RATERS: usize = 8;

/// Where the organisation stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// The kind, and nothing where an axis is insufficient or has fewer than five raters.
    pub kind: Option<Kind>,
    /// Both axes are mature, and the bridge holds. Means something for the enterprise mature only.
    pub bridged: bool,
    /// The kind stands on fewer than eight raters, or not on all sub-dimensions.
    pub provisional: bool,
    /// The neighbouring kinds between which the result lies, the given one first; empty where it is clear.
    pub borderline: Vec<Kind>,
    /// Whether the kind would be the same had everybody who didn't know said 0, and had they said 4.
    pub unknown_cannot_change: bool,
    /// The better axis less IT's own block: from 0.75 on IT is behind the business.
    pub it_lag: Option<f64>,
    /// The questions that test the description of the kind.
    pub signature: Vec<Sign>,
}

/// A question that tests the description of the kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// The question's id.
    pub item: String,
    /// Its score.
    pub value: f64,
    /// Whether it is as the description says; if not, the actions for it are perhaps done already.
    pub typical: bool,
}

/// Whether an axis is mature.
#[must_use]
pub fn mature(instrument: &Instrument, result: &Result, axis: Block, was: bool) -> bool {
    is_mature(instrument, result, axis, was, |sub| result.subs[sub].value, |block| block.value)
}

fn is_mature(
    instrument: &Instrument,
    result: &Result,
    axis: Block,
    was: bool,
    sub: impl Fn(usize) -> Option<f64>,
    of: impl Fn(&BlockScore) -> Option<f64>,
) -> bool {
    let block = result.block(axis);
    let enough = of(block).is_some_and(|score| score >= if was { STAYS_MATURE } else { MATURE });
    let floor = |at: usize| if instrument.sub_dimensions[at].critical { CRITICAL_FLOOR } else { FLOOR };
    let stands = instrument.subs_of(axis).all(|at| sub(at).is_none_or(|value| value >= floor(at)));
    block.status != Status::Insufficient && enough && stands
}

/// Places a result. `before` is the kind of the round before, whose mature axes stay mature a little longer.
#[must_use]
pub fn place(instrument: &Instrument, result: &Result, before: Option<Kind>) -> Placement {
    let axes = [Block::Internal, Block::External];
    let was = |axis: Block| before.is_some_and(|kind| kind.is_mature(axis));
    let [internal, external] = axes.map(|axis| mature(instrument, result, axis, was(axis)));
    let said = axes.iter().all(|axis| {
        let block = result.block(*axis);
        block.status != Status::Insufficient && block.raters >= LEAST_RATERS
    });
    let kind = said.then(|| Kind::of(internal, external));
    let unknown_cannot_change = kind.is_some()
        && axes.into_iter().zip([internal, external]).all(|(axis, mature)| {
            let low = is_mature(instrument, result, axis, was(axis), |sub| result.subs[sub].low, |block| block.low);
            let high = is_mature(instrument, result, axis, was(axis), |sub| result.subs[sub].high, |block| block.high);
            low == mature && high == mature
        });
    Placement {
        kind,
        bridged: kind == Some(Kind::EnterpriseMature)
            && result.block(Block::Bridge).value.is_some_and(|bridge| bridge >= BRIDGED),
        provisional: kind.is_some()
            && axes.iter().any(|axis| {
                let block = result.block(*axis);
                block.raters < FIRM_RATERS || block.status == Status::Provisional
            }),
        borderline: kind.map(|_| borderline(result, internal, external)).unwrap_or_default(),
        unknown_cannot_change,
        it_lag: it_lag(result),
        signature: kind.map(|kind| signature(instrument, result, kind)).unwrap_or_default(),
    }
}

fn borderline(result: &Result, internal: bool, external: bool) -> Vec<Kind> {
    let near = |axis: Block| {
        let block = result.block(axis);
        let half = block.interval.map_or(0.0, |interval| interval.half);
        block.value.is_some_and(|value| (value - MATURE).abs() < half.max(NEAR))
    };
    let either = |near: bool, mature: bool| if near { vec![mature, !mature] } else { vec![mature] };
    let sides = either(near(Block::External), external);
    let kinds: Vec<Kind> = either(near(Block::Internal), internal)
        .into_iter()
        .flat_map(|internal| sides.iter().map(move |external| Kind::of(internal, *external)))
        .collect();
    if kinds.len() > 1 { kinds } else { Vec::new() }
}

fn it_lag(result: &Result) -> Option<f64> {
    let ahead = [Block::Internal, Block::External].into_iter().filter_map(|axis| result.block(axis).value);
    let ahead = ahead.fold(None, |best: Option<f64>, value| Some(best.map_or(value, |best| best.max(value))))?;
    Some(ahead - result.block(Block::It).value?)
}

/// At most this much is low, for the kinds that are described by what they lack.
const LOW: f64 = 1.5;
/// At least this much is high, for the enterprise mature.
const HIGH: f64 = 2.5;

fn signature(instrument: &Instrument, result: &Result, kind: Kind) -> Vec<Sign> {
    let sign = |at: usize| {
        let item = &instrument.items[at];
        let tests = item.signature.filter(|signature| signature.kind() == kind)?;
        let value = result.items[at].value.filter(|_| result.items[at].valid)?;
        let typical = if tests == Signature::Enterprise { value >= HIGH } else { value <= LOW };
        Some(Sign { item: item.id.clone(), value, typical })
    };
    (0..instrument.items.len()).filter_map(sign).collect()
}

/// How a laggard's first direction is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// This axis is ahead by a quarter of a stage or more.
    Ahead(Block),
    /// Neither is; the one that matters more to those who were asked (G2), if it has a named sponsor. The council decides.
    Undecided,
}

/// The first direction of a laggard: the axis that is ahead.
#[must_use]
pub fn first_direction(result: &Result) -> Direction {
    let value = |axis| result.block(axis).value;
    match (value(Block::Internal), value(Block::External)) {
        (Some(internal), Some(external)) if internal - external >= NEAR => Direction::Ahead(Block::Internal),
        (Some(internal), Some(external)) if external - internal >= NEAR => Direction::Ahead(Block::External),
        _ => Direction::Undecided,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::{self, Interval, SubScore};

    /// A result in which every sub-dimension of an axis has the same score.
    fn result(internal: f64, external: f64, bridge: f64, it: f64) -> Result {
        let smi = Instrument::current();
        let mut result = scoring::score(smi, &crate::Length::Full, &[]);
        for (at, sub) in smi.sub_dimensions.iter().enumerate() {
            let value = Some([internal, external, bridge, it][sub.block as usize]);
            result.subs[at] = SubScore { value, low: value, high: value, raters: 12, agreement: None };
        }
        for (block, value) in Block::ALL.into_iter().zip([internal, external, bridge, it]) {
            let value = Some(value);
            let interval = Some(Interval { error: 0.05, half: 0.1 });
            result.blocks[block as usize] =
                BlockScore { value, low: value, high: value, status: Status::Final, interval, raters: 12 };
        }
        result
    }

    fn placed(result: &Result, before: Option<Kind>) -> Placement {
        place(Instrument::current(), result, before)
    }

    #[test]
    fn the_two_axes_give_the_four_kinds() {
        let kinds = [(1.0, 1.0), (1.0, 3.0), (3.0, 1.0), (3.0, 3.0)]
            .map(|(internal, external)| placed(&result(internal, external, 2.0, 2.0), None).kind);
        assert_eq!(kinds.map(|kind| kind.expect("a kind")), Kind::ALL);
    }

    #[test]
    fn a_good_average_does_not_hide_a_broken_part() {
        let mut with_fear = result(3.0, 1.0, 2.0, 2.0);
        let safe = Instrument::current().sub_dimension("I3").expect("I3 is there");
        with_fear.subs[safe].value = Some(1.49);
        assert_eq!(placed(&with_fear, None).kind, Some(Kind::Laggard), "a critical part below 1.5");
        with_fear.subs[safe].value = Some(1.5);
        assert_eq!(placed(&with_fear, None).kind, Some(Kind::InternallyMature));
        let ideas = Instrument::current().sub_dimension("I4").expect("I4 is there");
        with_fear.subs[ideas].value = Some(0.99);
        assert_eq!(placed(&with_fear, None).kind, Some(Kind::Laggard), "any part below 1");
    }

    #[test]
    fn a_kind_does_not_flicker_between_two_rounds() {
        let before = Some(Kind::InternallyMature);
        for (internal, kept) in [(2.49, true), (2.25, true), (2.24, false)] {
            let kind = placed(&result(internal, 1.0, 2.0, 2.0), before).kind.expect("a kind");
            assert_eq!(kind.is_mature(Block::Internal), kept, "{internal}");
        }
        assert_eq!(placed(&result(2.49, 1.0, 2.0, 2.0), None).kind, Some(Kind::Laggard));
        assert_eq!(placed(&result(2.30, 2.30, 2.0, 2.0), before).kind, Some(Kind::InternallyMature));
    }

    #[test]
    fn a_mature_organisation_without_a_bridge_is_two_islands() {
        assert!(!placed(&result(3.0, 3.0, 1.99, 2.0), None).bridged);
        assert!(placed(&result(3.0, 3.0, 2.0, 2.0), None).bridged);
        assert!(!placed(&result(3.0, 1.0, 3.0, 2.0), None).bridged);
    }

    #[test]
    fn near_the_line_both_neighbours_are_named() {
        assert_eq!(placed(&result(2.4, 1.0, 2.0, 2.0), None).borderline, [Kind::Laggard, Kind::InternallyMature]);
        assert_eq!(placed(&result(2.6, 2.6, 2.0, 2.0), None).borderline.len(), 4);
        assert!(placed(&result(2.0, 1.0, 2.0, 2.0), None).borderline.is_empty());
        let mut wide = result(2.0, 1.0, 2.0, 2.0);
        wide.blocks[0].interval = Some(Interval { error: 0.4, half: 0.6 });
        assert_eq!(placed(&wide, None).borderline, [Kind::Laggard, Kind::InternallyMature]);
    }

    #[test]
    fn few_raters_give_no_kind_or_a_provisional_one() {
        let with = |raters: usize| {
            let mut result = result(1.0, 3.0, 2.0, 2.0);
            result.blocks[1].raters = raters;
            placed(&result, None)
        };
        assert_eq!(with(4).kind, None);
        assert_eq!((with(5).kind, with(5).provisional), (Some(Kind::ExternallyMature), true));
        assert_eq!((with(8).kind, with(8).provisional), (Some(Kind::ExternallyMature), false));
        let mut lost = result(1.0, 3.0, 2.0, 2.0);
        lost.blocks[0].status = Status::Insufficient;
        assert_eq!(placed(&lost, None).kind, None);
    }

    #[test]
    fn who_does_not_know_may_or_may_not_change_the_kind() {
        let mut result = result(1.0, 2.8, 2.0, 2.0);
        assert!(placed(&result, None).unknown_cannot_change);
        result.blocks[1].low = Some(2.3);
        assert!(!placed(&result, None).unknown_cannot_change);
    }

    #[test]
    fn it_may_lag_or_lead() {
        let lag = |it: f64| placed(&result(1.0, 3.0, 2.0, it), None).it_lag.expect("a lag");
        assert!((lag(1.0) - 2.0).abs() < 1e-12 && (lag(3.6) + 0.6).abs() < 1e-12);
    }

    #[test]
    fn a_laggard_goes_where_it_is_ahead() {
        assert_eq!(first_direction(&result(1.0, 1.25, 1.0, 1.0)), Direction::Ahead(Block::External));
        assert_eq!(first_direction(&result(1.5, 1.25, 1.0, 1.0)), Direction::Ahead(Block::Internal));
        assert_eq!(first_direction(&result(1.2, 1.0, 1.0, 1.0)), Direction::Undecided);
    }
}
