//! What a plan starts from.

use crate::catalogue::Action;
use crate::placement::Placement;
use crate::scoring::Result;
use crate::{Block, Instrument, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Where the organisation stands, as far as a plan needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Situation {
    /// Its kind; nothing where too little is known. Then only what is recommended to every kind is offered.
    pub kind: Option<Kind>,
    /// Both axes are mature and the bridge holds.
    pub bridged: bool,
    /// The neighbouring kinds between which the result lies; then what they share comes first.
    pub borderline: Vec<Kind>,
    /// The axis that a laggard raises first, once it has chosen.
    pub direction: Option<Block>,
    /// The scores, by the places of the instrument's sub-dimensions; nothing where too few answered.
    pub scores: Vec<Option<f64>>,
}

impl Situation {
    /// From a scored and placed round.
    #[must_use]
    pub fn of(result: &Result, placement: &Placement, direction: Option<Block>) -> Self {
        Self {
            kind: placement.kind,
            bridged: placement.bridged,
            borderline: placement.borderline.clone(),
            direction,
            scores: result.subs.iter().map(|sub| sub.value).collect(),
        }
    }
    /// The block that this organisation raises first: the axis that lags, and the bridge once both are mature.
    #[must_use]
    pub fn raised(&self) -> Option<Block> {
        match self.kind? {
            Kind::Laggard => self.direction,
            Kind::ExternallyMature => Some(Block::Internal),
            Kind::InternallyMature => Some(Block::External),
            Kind::EnterpriseMature => Some(Block::Bridge),
        }
    }
    /// A laggard that goes outside first may take up what is recommended for customers to the internally mature.
    #[must_use]
    pub fn borrows(&self, action: &Action) -> bool {
        let outside = self.kind == Some(Kind::Laggard) && self.direction == Some(Block::External);
        let for_customers = action.effect.keys().any(|sub| sub.starts_with(Block::External.code()));
        outside && !action.suits(Kind::Laggard) && action.suits(Kind::InternallyMature) && for_customers
    }
    /// The score of a sub-dimension.
    #[must_use]
    pub fn sub(&self, instrument: &Instrument, id: &str) -> Option<f64> {
        self.scores.get(instrument.sub_dimension(id)?).copied().flatten()
    }
    /// The score of a block: the weighted mean over the sub-dimensions that have one.
    #[must_use]
    pub fn block(&self, instrument: &Instrument, block: Block) -> Option<f64> {
        weighted(instrument, block, |at| self.scores.get(at).copied().flatten())
    }
}

/// The weighted mean of a block over the sub-dimensions that have a value.
pub(super) fn weighted(instrument: &Instrument, block: Block, value: impl Fn(usize) -> Option<f64>) -> Option<f64> {
    let (mut sum, mut weight) = (0.0, 0.0);
    for at in instrument.subs_of(block) {
        if let Some(value) = value(at) {
            sum += instrument.sub_dimensions[at].weight * value;
            weight += instrument.sub_dimensions[at].weight;
        }
    }
    (weight > 0.0).then(|| sum / weight)
}

/// How far the plan has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The actions whose evidence holds or was confirmed, each with the days since.
    pub done: BTreeMap<String, i64>,
    /// Those that have begun, done ones among them.
    pub begun: BTreeSet<String>,
    /// Those that were taken up though they are recommended to another kind.
    pub added: BTreeSet<String>,
}

impl Progress {
    /// Whether this action is done.
    #[must_use]
    pub fn is_done(&self, id: &str) -> bool {
        self.done.contains_key(id)
    }
}
