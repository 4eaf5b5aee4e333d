//! A published result: everything that any page, picture or file may show, and nothing else.

use maturity::{Answer, Block, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A published result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The instrument's version.
    pub instrument: String,
    /// `full`, `pulse` or `focus`.
    pub length: String,
    /// How many answered.
    pub raters: usize,
    /// Who was asked and who answered.
    pub response: Vec<Response>,
    /// By block letter.
    pub blocks: BTreeMap<String, BlockOutcome>,
    /// By sub-dimension; those that were not asked are missing.
    pub subs: BTreeMap<String, SubOutcome>,
    /// By question, where each question of the sub-dimension was answered by five or more.
    pub items: BTreeMap<String, ItemOutcome>,
    /// Questions that nobody can see: more than forty per cent didn't know.
    pub unseen: Vec<String>,
    /// The kind's word, or nothing where the answers are not enough.
    pub kind: Option<String>,
    /// Both axes are mature and the bridge holds.
    pub bridged: bool,
    /// The kind stands on few raters, or not on all sub-dimensions.
    pub provisional: bool,
    /// The kinds between which the result lies.
    pub borderline: Vec<String>,
    /// Whatever those who didn't know had said, the kind would be the same.
    pub unknown_cannot_change: bool,
    /// The better axis less IT's own block.
    pub it_lag: Option<f64>,
    /// Questions that test the description of the kind.
    pub signature: Vec<SignOutcome>,
    /// `internal`, `external` or `undecided`.
    pub direction: String,
    /// The means of the two unscored questions.
    pub outlook: Outlook,
    /// What was written beside the questions, without group.
    pub remarks: Vec<RemarkOutcome>,
    /// What the second look moved, where there was one.
    pub shifts: BTreeMap<String, Shift>,
    /// The blocks as a pulse would have scored them, to draw a line between a full round and a pulse.
    pub as_pulse: BTreeMap<String, f64>,
}

/// Who was asked in a group, and how many answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// The group's letters.
    pub group: String,
    /// How many were asked.
    pub asked: i64,
    /// How many answered something.
    pub answered: i64,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BlockOutcome {
    /// From 0 to 4.
    pub score: Option<f64>,
    /// Had everybody who didn't know said 0.
    pub low: Option<f64>,
    /// Had everybody who didn't know said 4.
    pub high: Option<f64>,
    /// Half of the ninety per cent interval.
    pub half: Option<f64>,
    /// `final`, `provisional` or `insufficient`.
    pub status: String,
    /// Whether the axis is mature.
    pub mature: bool,
    /// How many raters named a stage.
    pub raters: usize,
}

/// A sub-dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SubOutcome {
    /// From 0 to 4.
    pub score: Option<f64>,
    /// Had everybody who didn't know said 0.
    pub low: Option<f64>,
    /// Had everybody who didn't know said 4.
    pub high: Option<f64>,
    /// How many raters named a stage.
    pub raters: usize,
    /// Lindell's r*wg(j).
    pub agreement: Option<f64>,
    /// How often each stage was named, and how often nobody knew; for five raters or more.
    pub answers: Option<Distribution>,
    /// What the groups think, as far as they may be shown.
    pub groups: Vec<GroupOutcome>,
    /// The greatest difference between them.
    pub gap: Option<f64>,
}

/// How often each stage was named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    /// By stage.
    pub stages: [u32; 5],
    /// Didn't know.
    pub unknown: u32,
}

impl Distribution {
    /// Counts an answer that was given so many times. A guess counts as what was guessed, and whose area it isn't nowhere.
    pub(crate) fn add(&mut self, answer: Answer, times: u32) {
        match answer {
            Answer::Sure(stage) | Answer::Guess(stage) => self.stages[usize::from(stage.min(4))] += times,
            Answer::DontKnow => self.unknown += times,
            Answer::NotMyArea => {}
        }
    }
    /// How often a stage was named.
    pub(crate) fn named(&self) -> u32 {
        self.stages.iter().sum()
    }
}

/// What a group thinks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupOutcome {
    /// The group's letters.
    pub group: String,
    /// From 0 to 4.
    pub score: f64,
    /// How many of them.
    pub raters: usize,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemOutcome {
    /// From 0 to 4.
    pub score: f64,
    /// Whether it counts.
    pub valid: bool,
    /// How many named a stage.
    pub answers: u32,
    /// How many didn't know.
    pub unknown: u32,
}

/// A question that tests the description of the kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignOutcome {
    /// The question.
    pub item: String,
    /// Its score.
    pub score: f64,
    /// As the description says.
    pub typical: bool,
}

/// The means of the two unscored questions, with how many answered each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// How close we are, 0 to 10.
    pub close_to: Option<f64>,
    /// How much it will matter, 0 to 10.
    pub matters: Option<f64>,
}

/// What was written beside a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkOutcome {
    /// The question.
    pub item: String,
    /// The words.
    pub comment: String,
    /// A link.
    pub evidence: String,
}

/// A sub-dimension before and after the second look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shift {
    /// The first turn's score.
    pub before: Option<f64>,
    /// The second's.
    pub after: Option<f64>,
    /// The first turn's agreement.
    pub agreement_before: Option<f64>,
    /// The second's.
    pub agreement_after: Option<f64>,
}

impl Outcome {
    /// The kind.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.kind.as_deref().and_then(Kind::from_code)
    }
    /// A block.
    #[must_use]
    pub fn block(&self, block: Block) -> Option<&BlockOutcome> {
        self.blocks.get(block.code())
    }
}
