//! From answers to scores.
//!
//! A question's score is the mean of its groups' means, where a group's voice grows with its size up to five people: so two hundred
//! do not drown six, and one person does not stand for a whole group. A sub-dimension is the plain mean of its valid questions,
//! a block the weighted mean of its valid sub-dimensions. "Don't know" moves no score; it is told apart, as the range in which
//! the score would lie had everybody who didn't know said 0 or 4.

pub mod agreement;
mod block;
mod gaps;
mod interval;
mod tally;

use crate::{Answer, Block, Group, Instrument, Length};
pub use block::{BlockScore, Status, stage};
pub use gaps::{GroupMean, PERCEPTION_GAP, gap, group_means};
pub use interval::{Interval, LEAST_RATERS};
use tally::Tally;
pub use tally::{CAP, ItemScore, LEAST_ANSWERS, MOST_UNKNOWN};

/// Somebody who was asked, in their role, and what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rater {
    /// The role.
    pub group: Group,
    /// Their answers, by the places of the instrument's items.
    pub answers: Vec<Option<Answer>>,
}

impl Rater {
    /// Somebody who has not answered yet.
    #[must_use]
    pub fn new(instrument: &Instrument, group: Group) -> Self {
        Self { group, answers: vec![None; instrument.items.len()] }
    }
    /// Whether they said anything at all.
    #[must_use]
    pub fn took_part(&self) -> bool {
        self.answers.iter().any(Option::is_some)
    }
    /// Whether they named a stage for one of these items.
    #[must_use]
    pub fn rated(&self, mut items: impl Iterator<Item = usize>) -> bool {
        items.any(|item| self.answers[item].is_some_and(|answer| answer.stage().is_some()))
    }
}

/// What a sub-dimension came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SubScore {
    /// From 0 to 4; nothing where less than half of its questions are valid.
    pub value: Option<f64>,
    /// Had everybody who didn't know said 0.
    pub low: Option<f64>,
    /// Had everybody who didn't know said 4.
    pub high: Option<f64>,
    /// How many raters named a stage for one of its questions.
    pub raters: usize,
    /// Agreement, Lindell's r*wg(j); nothing where no question has two answers.
    pub agreement: Option<f64>,
}

/// Everything that the answers of a round come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Result {
    /// By the places of the instrument's items; those that were not asked have no answers.
    pub items: Vec<ItemScore>,
    /// By the places of the instrument's sub-dimensions.
    pub subs: Vec<SubScore>,
    /// The four blocks, in the order of [`Block::ALL`].
    pub blocks: [BlockScore; 4],
    /// Krippendorff's alpha, ordinal, over all questions: whether the raters order the questions alike. Shown to the
    /// assessment's lead only.
    pub alpha: Option<f64>,
    /// How many answered at all.
    pub raters: usize,
}

impl Result {
    /// A block's result.
    #[must_use]
    pub const fn block(&self, block: Block) -> &BlockScore {
        &self.blocks[block as usize]
    }
}

/// Scores a round: what was asked, and what the raters said. The same answers give the same result, to the last digit.
#[must_use]
pub fn score(instrument: &Instrument, length: &Length, raters: &[Rater]) -> Result {
    let asked = instrument.asked(length);
    let tally = Tally::of(instrument, raters);
    let items: Vec<ItemScore> = (0..instrument.items.len()).map(|item| tally.item(item)).collect();
    let subs: Vec<SubScore> = (0..instrument.sub_dimensions.len())
        .map(|sub| SubScore {
            value: sub_value(instrument, &asked, sub, &items, |item| item.value),
            low: sub_value(instrument, &asked, sub, &items, |item| item.low),
            high: sub_value(instrument, &asked, sub, &items, |item| item.high),
            raters: raters.iter().filter(|rater| rater.rated(instrument.items_of(sub))).count(),
            agreement: agreement::within_group(raters, instrument.items_of(sub)),
        })
        .collect();
    let blocks = Block::ALL.map(|block| {
        let mut scored = block::score(instrument, block, &subs);
        scored.interval = interval::jackknife(instrument, &asked, block, &tally, raters);
        scored.raters = on_block(instrument, block, raters).count();
        scored
    });
    let answered = raters.iter().filter(|rater| rater.took_part()).count();
    Result { items, subs, blocks, alpha: agreement::krippendorff(raters, instrument.items.len()), raters: answered }
}

/// The mean over the valid ones of a sub-dimension's asked questions, if at least half of them are valid.
fn sub_value(
    instrument: &Instrument,
    asked: &[bool],
    sub: usize,
    items: &[ItemScore],
    value: impl Fn(&ItemScore) -> Option<f64>,
) -> Option<f64> {
    let of_sub: Vec<usize> = instrument.items_of(sub).filter(|item| asked[*item]).collect();
    let valid: Vec<f64> = of_sub.iter().map(|item| &items[*item]).filter(|item| item.valid).filter_map(value).collect();
    (!valid.is_empty() && valid.len() * 2 >= of_sub.len()).then(|| mean(&valid))
}

fn on_block<'r>(
    instrument: &'r Instrument,
    block: Block,
    raters: &'r [Rater],
) -> impl Iterator<Item = &'r Rater> + Clone {
    raters.iter().filter(move |rater| {
        let items = (0..instrument.items.len())
            .filter(|item| instrument.sub_dimensions[instrument.items[*item].sub].block == block);
        rater.rated(items)
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts of raters and questions")]
pub(crate) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
