//! What an action is worth at this organisation for its effort.

use super::{COMMON_TARGET, RAISED_TARGET, Situation};
use crate::catalogue::Action;
use crate::{Block, Instrument};

/// Of the block that is to be raised everything counts, of the others half.
const ELSEWHERE: f64 = 0.5;
/// What is critical, or below the first stage, counts so much more.
const URGENT: f64 = 1.5;
/// Below this a sub-dimension is urgent.
const LOW: f64 = 1.0;

/// An action's rank, with how it came to be: the sum of its parts divided by its cost.
#[derive(Clone, Debug, PartialEq)]
pub struct Rank {
    /// The rank.
    pub value: f64,
    /// What the parts are divided by.
    pub cost: f64,
    /// A part for each sub-dimension that it raises.
    pub parts: Vec<Part>,
}

/// What one sub-dimension adds to a rank: `focus · weight · urgency · min(effect, gap)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The sub-dimension.
    pub sub: String,
    /// 1 in the block that is to be raised, a half elsewhere.
    pub focus: f64,
    /// Its weight in its block.
    pub weight: f64,
    /// 1.5 where it is critical or below 1, otherwise 1.
    pub urgency: f64,
    /// The rise to expect.
    pub effect: f64,
    /// Its score; nothing where too few answered, and then it adds nothing.
    pub score: Option<f64>,
    /// What it should reach first; nothing where there is no score, or no next stage.
    pub target: Option<f64>,
    /// What it lacks of that.
    pub gap: f64,
    /// What it adds before the division.
    pub value: f64,
}

/// Ranks an action.
#[must_use]
pub fn rank(instrument: &Instrument, situation: &Situation, action: &Action) -> Rank {
    let raised = situation.raised();
    let parts: Vec<Part> = action
        .effect
        .iter()
        .filter_map(|(sub, effect)| Some(part(instrument, situation, raised, instrument.sub_dimension(sub)?, *effect)))
        .collect();
    let cost = action.effort.cost();
    Rank { value: parts.iter().map(|part| part.value).sum::<f64>() / cost, cost, parts }
}

fn part(instrument: &Instrument, situation: &Situation, raised: Option<Block>, at: usize, effect: f64) -> Part {
    let sub = &instrument.sub_dimensions[at];
    let score = situation.scores.get(at).copied().flatten();
    let target = score.and_then(|score| target(sub.block, raised, score));
    let gap = score.zip(target).map_or(0.0, |(score, target)| (target - score).max(0.0));
    let focus = if raised == Some(sub.block) { 1.0 } else { ELSEWHERE };
    let urgent = sub.critical || score.is_some_and(|score| score < LOW);
    let urgency = if urgent { URGENT } else { 1.0 };
    let value = focus * sub.weight * urgency * effect.min(gap);
    Part { sub: sub.id.clone(), focus, weight: sub.weight, urgency, effect, score, target, gap, value }
}

/// What a score should reach first: the lower edge of the next stage, and no less than the least that its block needs. At the
/// last stage there is no next one.
fn target(block: Block, raised: Option<Block>, score: f64) -> Option<f64> {
    let stage = (score + 0.5).floor();
    let next = (stage < 4.0).then_some(stage + 0.5)?;
    let least = match block {
        block if raised == Some(block) => RAISED_TARGET,
        Block::Bridge | Block::It => COMMON_TARGET,
        Block::Internal | Block::External => 0.0,
    };
    Some(next.max(least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_is_the_next_stage_and_at_least_what_the_block_needs() {
        let raised = Some(Block::Internal);
        for (block, score, expected) in [
            (Block::Internal, 1.16, Some(2.6)),
            (Block::Internal, 2.7, Some(3.5)),
            (Block::Bridge, 1.1, Some(2.0)),
            (Block::Bridge, 1.6, Some(2.5)),
            (Block::External, 0.4, Some(0.5)),
            (Block::External, 2.5, Some(3.5)),
            (Block::External, 3.5, None),
        ] {
            assert_eq!(target(block, raised, score), expected, "{block:?} at {score}");
        }
    }

    #[test]
    fn a_sub_dimension_that_too_few_rated_adds_nothing() {
        let smi = Instrument::current();
        let situation = Situation { scores: vec![None; 15], ..Situation::default() };
        let action = crate::catalogue::find("C-01").expect("it is in the catalogue");
        let rank = rank(smi, &situation, action);
        assert!(rank.value == 0.0 && rank.parts.iter().all(|part| part.target.is_none()));
    }
}
