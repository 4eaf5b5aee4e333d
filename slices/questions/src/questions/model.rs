//! What a question is, and in which stage.

use super::store::Listed;
use subjects::{Standing, State, Subject};

/// Longest title in characters.
pub const LONGEST_TITLE: usize = 200;

/// A question as the viewer finds it: what judges by.
pub struct Asked {
    /// Its identity.
    pub subject: Subject,
    /// How the viewer stands in its space; nothing if they see the question alone.
    pub standing: Option<Standing>,
    /// Whether the viewer knows of one of its topics, as its space says.
    pub is_expert: bool,
    /// Whether experts may decide for whoever asked.
    pub is_experts_turn: bool,
}

impl Asked {
    /// From what was loaded for the viewer.
    #[must_use]
    pub fn new(subject: Subject, standing: Option<Standing>) -> Self {
        Self { subject, standing, is_expert: false, is_experts_turn: false }
    }

    /// An answer to it, or itself, as what is judged.
    #[must_use]
    pub fn with(&self, subject: Subject) -> Self {
        Self { subject, standing: self.standing.clone(), ..*self }
    }

    /// Whether the viewer knows more than others: an expert of the space or of one of the topics, or somebody who keeps the space.
    #[must_use]
    pub fn knows(&self) -> bool {
        let in_space = self.standing.as_ref().is_some_and(|space| space.is_at_least(kernel::Role::Expert));
        let reads = self.standing.as_ref().is_some_and(|space| space.may_read);
        in_space || self.is_expert && reads
    }

    /// Whether it is there, in a space that is not read-only.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.subject.state() != State::Removed && !self.standing.as_ref().is_some_and(|space| space.archived)
    }
}

/// How far a question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nobody has answered.
    Unanswered,
    /// So many answers, none of them accepted.
    Answered(i64),
    /// One is accepted.
    Accepted,
}

impl Stage {
    /// From the number of answers and whether one is accepted.
    #[must_use]
    pub const fn of(answers: i64, accepted: bool) -> Self {
        match (answers, accepted) {
            (_, true) => Self::Accepted,
            (..=0, false) => Self::Unanswered,
            (some, false) => Self::Answered(some),
        }
    }
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Answered(_) => "answered",
            Self::Accepted => "accepted",
        }
    }
}

/// Which questions a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Open ones without an answer.
    #[default]
    Unanswered,
    /// Those with answers, none accepted.
    Answered,
    /// Open ones that the viewer was asked to answer by name, or knows the topic of, and has not answered.
    Mine,
    /// Open ones with nothing accepted in which nothing has happened for long.
    Stale,
    /// Those with an answer whose verification ends soon, or has ended.
    Expiring,
    /// All.
    All,
}

impl Filter {
    /// All of them, in the order of the tabs.
    pub const ALL: [Self; 6] = [Self::Unanswered, Self::Answered, Self::Mine, Self::Stale, Self::Expiring, Self::All];
    /// The word in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Answered => "answered",
            Self::Mine => "mine",
            Self::Stale => "stale",
            Self::Expiring => "expiring",
            Self::All => "all",
        }
    }
    /// Whether it is there for people with an account alone.
    #[must_use]
    pub const fn is_for_people(self) -> bool {
        matches!(self, Self::Mine | Self::Stale | Self::Expiring)
    }
    /// Whether a tab says how many there are: where an index leads to them.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Unanswered | Self::Answered | Self::Mine | Self::Expiring)
    }
    /// From the word in an address; none is the first tab.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name.is_empty() { Some(Self::default()) } else { Self::ALL.into_iter().find(|one| one.name() == name) }
    }
}

impl Listed {
    /// How far it has come.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        Stage::of(self.answer_count, self.accepted)
    }
}
