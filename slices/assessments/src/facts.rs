//! What can have happened to a round.

use kernel::{Fact, RaterId, RoundId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A round opened: what it asks and of whom is fixed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// Which.
    pub round: RoundId,
}

impl Fact for Opened {
    const KIND: &'static str = "assessments.opened";
}

/// Why somebody gets the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The round opened.
    Invitation,
    /// It closes soon, and they haven't finished.
    Reminder,
    /// What the raters saw differently is looked at again.
    Consensus,
}

/// Somebody is asked, or asked again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Who.
    pub rater: RaterId,
    /// Why.
    pub why: Why,
}

impl Fact for Asked {
    const KIND: &'static str = "assessments.asked";
}

/// A round takes no more answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Closed {
    /// Which.
    pub round: RoundId,
}

impl Fact for Closed {
    const KIND: &'static str = "assessments.closed";
}

/// A round's result is published. It carries all that others need to go on from it, and no group under five.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Published {
    /// Which.
    pub round: RoundId,
    /// Its title.
    pub title: String,
    /// When, in milliseconds UTC.
    pub published_at: i64,
    /// The unit that it is about; empty for the whole organisation.
    pub unit: String,
    /// The instrument's version.
    pub instrument: String,
    /// `full`, `pulse` or `focus`.
    pub length: String,
    /// How many answered, and in how many groups.
    pub raters: usize,
    /// The groups of those who answered.
    pub groups: usize,
    /// The kind, or nothing where the answers are not enough.
    pub kind: Option<String>,
    /// Both axes are mature and the bridge holds.
    pub bridged: bool,
    /// The kind stands on few raters or not on all sub-dimensions.
    pub provisional: bool,
    /// The kinds between which the result lies.
    pub borderline: Vec<String>,
    /// The better axis less IT's own block.
    pub it_lag: Option<f64>,
    /// `internal` or `external` where one axis is ahead, `undecided` otherwise.
    pub direction: String,
    /// Sub-dimensions by id.
    pub sub: Value,
    /// Blocks by letter, each with score, half and status.
    pub block: Value,
}

impl Fact for Published {
    const KIND: &'static str = "assessments.published";
}
