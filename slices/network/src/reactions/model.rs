//! The six, and how often each was chosen.

use crate::t;
use std::str::FromStr;

/// One of the six.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// Its place, from 0: the order of the counters in `subject`.
    pub place: usize,
    /// Its name in addresses and JSON.
    pub name: &'static str,
    /// What is seen.
    pub emoji: &'static str,
}

/// All, in the order of their counters, which never changes.
pub const SIX: [Reaction; 6] = [
    Reaction { place: 0, name: "thumbs_up", emoji: "👍" },
    Reaction { place: 1, name: "heart", emoji: "❤️" },
    Reaction { place: 2, name: "applause", emoji: "👏" },
    Reaction { place: 3, name: "idea", emoji: "💡" },
    Reaction { place: 4, name: "laugh", emoji: "😄" },
    Reaction { place: 5, name: "unsure", emoji: "🤔" },
];

impl Reaction {
    /// What a screen reader says.
    #[must_use]
    pub fn label(self, t: t::Texts) -> &'static str {
        match self.place {
            0 => t.reaction_thumbs_up(),
            1 => t.reaction_heart(),
            2 => t.reaction_applause(),
            3 => t.reaction_idea(),
            4 => t.reaction_laugh(),
            _ => t.reaction_unsure(),
        }
    }
}

/// The name is none of the six.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a reaction is thumbs_up, heart, applause, idea, laugh or unsure")]
pub struct ReactionError;

impl FromStr for Reaction {
    type Err = ReactionError;
    fn from_str(text: &str) -> Result<Self, ReactionError> {
        SIX.into_iter().find(|one| one.name == text).ok_or(ReactionError)
    }
}

/// How often each was chosen, and which of them by whoever looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In the order of [`SIX`].
    pub all: [i64; 6],
    /// A bit for each that the viewer chose.
    pub mine: u8,
}

impl Counts {
    /// Whether the viewer chose it.
    #[must_use]
    pub const fn is_mine(&self, one: Reaction) -> bool {
        self.mine & (1 << one.place) != 0
    }
}
