//! A published round, as a plan starts from it.

use kernel::{RoundId, Timestamp};
use maturity::planning::Situation;
use maturity::{Block, Instrument, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a published round tells. What else it tells does not matter here.
#[derive(Clone, Debug, Deserialize)]
pub struct Placed {
    /// Which round.
    pub round: RoundId,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub published_at: Timestamp,
    /// Of which unit; a plan starts from rounds about the whole organisation.
    #[serde(default)]
    pub unit: String,
    /// How many answered.
    #[serde(default)]
    pub raters: usize,
    /// From how many groups.
    #[serde(default)]
    pub groups: usize,
    /// `full`, `pulse` or `focus`.
    pub length: String,
    /// The kind, if one is given.
    pub kind: Option<String>,
    /// Both axes are mature and the bridge holds.
    #[serde(default)]
    pub bridged: bool,
    /// The kind stands on few raters, or not on everything.
    #[serde(default)]
    pub provisional: bool,
    /// The kinds between which it lies.
    #[serde(default)]
    pub borderline: Vec<String>,
    /// `internal`, `external` or `undecided`.
    #[serde(default)]
    pub direction: String,
    /// Scores of sub-dimensions.
    pub sub: BTreeMap<String, Option<f64>>,
}

impl Placed {
    /// A round over some sub-dimensions or one unit places nobody.
    #[must_use]
    pub fn is_basis(&self) -> bool {
        self.unit.is_empty() && matches!(self.length.as_str(), "full" | "pulse")
    }
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.kind.as_deref().and_then(Kind::from_code)
    }
    /// Where the organisation stands. What was chosen for the plan counts more than what the round suggests.
    #[must_use]
    pub fn situation(&self, chosen: &str) -> Situation {
        let scores = Instrument::current().sub_dimensions.iter().map(|sub| self.sub.get(&sub.id).copied().flatten());
        Situation {
            kind: self.kind(),
            bridged: self.bridged,
            borderline: self.borderline.iter().filter_map(|kind| Kind::from_code(kind)).collect(),
            direction: direction_of(chosen).or_else(|| direction_of(&self.direction)),
            scores: scores.collect(),
        }
    }
}

/// The axis that a word names.
#[must_use]
pub fn direction_of(word: &str) -> Option<Block> {
    match word {
        "internal" => Some(Block::Internal),
        "external" => Some(Block::External),
        _ => None,
    }
}
