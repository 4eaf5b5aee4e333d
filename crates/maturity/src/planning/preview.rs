//! What to expect if everything in a choice succeeds: built on guesses, no promise.

use super::Situation;
use super::situation::weighted;
use crate::placement::MATURE;
use crate::{Block, Instrument, catalogue};

/// What a block could come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// Which block.
    pub block: Block,
    /// Where it is.
    pub now: f64,
    /// Where it would be.
    pub then: f64,
}

impl Outlook {
    /// Whether it would be called mature by its score; the bridge and IT are not called so.
    #[must_use]
    pub fn reaches_maturity(&self) -> bool {
        self.then >= MATURE
    }
}

/// What each block would come to if all of these actions succeeded, for the blocks that have a score. No score goes beyond the
/// end of the scale.
#[must_use]
pub fn preview<'a>(
    instrument: &Instrument,
    situation: &Situation,
    actions: impl IntoIterator<Item = &'a str>,
) -> Vec<Outlook> {
    let mut then = situation.scores.clone();
    for action in actions.into_iter().filter_map(catalogue::find) {
        for (sub, effect) in &action.effect {
            if let Some(score) = instrument.sub_dimension(sub).and_then(|at| then.get_mut(at)).and_then(Option::as_mut)
            {
                *score += effect;
            }
        }
    }
    let end = |at: usize| then.get(at).copied().flatten().map(|score| score.min(4.0));
    let outlook = |block: Block| {
        let now = situation.block(instrument, block)?;
        Some(Outlook { block, now, then: weighted(instrument, block, end)? })
    };
    Block::ALL.into_iter().filter_map(outlook).collect()
}
