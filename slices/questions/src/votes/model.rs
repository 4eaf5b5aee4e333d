//! Counts of votes, and how a page shows them.

use crate::policy;
use crate::questions::Asked;
use kernel::grant::Rule;
use kernel::{Verdict, Viewer};

/// So many more votes up than down make an answer the most helpful one, if no other has more.
pub const HELPFUL: i64 = 3;

/// The votes on a question or an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// People who say that it helps, or that they have the same question.
    pub up: i64,
    /// Votes down that an import brought: nobody gives them here.
    pub down: i64,
    /// Whether the viewer is among them.
    pub mine: bool,
}

impl Tally {
    /// What answers stand in order by.
    #[must_use]
    pub const fn score(self) -> i64 {
        self.up - self.down
    }
}

/// The votes on something, as its page shows them to a viewer.
#[derive(Clone, Debug, Default)]
pub struct VotesView {
    /// See [`Tally::up`].
    pub up: i64,
    /// See [`Tally::down`].
    pub down: i64,
    /// Whether the viewer is among them.
    pub mine: bool,
    /// Whether they may be.
    pub may: bool,
}

impl VotesView {
    /// Of a question, or of an answer in the place of its question.
    #[must_use]
    pub fn of(tally: Tally, viewer: &Viewer, asked: &Asked) -> Self {
        let may = policy::Vote.judge(viewer, asked) == Verdict::Allowed;
        Self { up: tally.up, down: tally.down, mine: tally.mine, may }
    }
}
