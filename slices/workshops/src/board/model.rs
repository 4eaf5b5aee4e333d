//! To what a card may be carried on.

use kernel::{SubjectId, named};

named! {
    /// To what a card is carried on. Each keeps where it came from.
    Aim {
        /// A canvas of this workshop.
        Canvas = "canvas",
        /// A risk in the register.
        Risk = "risk",
        /// An experiment.
        Experiment = "experiment",
        /// A page of its own, with a conversation and the way to a council.
        Topic = "topic",
    }
}

impl Aim {
    /// The form in which it begins, for a card that is this subject now.
    #[must_use]
    pub fn address(self, card: SubjectId) -> Option<String> {
        match self {
            Self::Canvas => None,
            Self::Risk => Some(format!("/journey/risks/new?from={card}")),
            Self::Experiment => Some(format!("/journey/experiments/new?from={card}")),
            Self::Topic => Some(format!("/journey/workshops/cards/{card}")),
        }
    }
}

/// Longest text of a card, in characters: a note, no essay.
pub const LONGEST: usize = 300;
/// Most cards of a workshop.
pub const MOST: usize = 1_000;
