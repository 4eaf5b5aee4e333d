//! A proposed change beside the page that it would change. Pure.

use super::store::Proposal;
use crate::merging::{Merged, merge};
use crate::pages::Leaf;
use kernel::named;

named! {
    /// What is decided of a proposal.
    Decision {
        /// It is made.
        Accept = "accept",
        /// It is not.
        Decline = "decline",
    }
}

/// A proposal that the viewer may look at, with its page.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The page.
    pub leaf: Leaf,
    /// What is proposed.
    pub proposal: Proposal,
}

impl Suggestion {
    /// Whether the page was changed since the proposal was written.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.proposal.base_version != self.leaf.subject.version
    }
}

/// The text that a proposal makes of the one that holds: its own, or both changes together where the page was changed since.
#[must_use]
pub fn applied(base: &str, holds: &str, proposed: &str) -> Merged {
    if base == holds {
        return Merged { text: proposed.to_owned(), conflicts: 0 };
    }
    merge(base, holds, proposed, ("1", "2"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_on_an_older_text_keeps_what_came_in_between() {
        assert_eq!(applied("One", "One", "Two").text, "Two");
        assert_eq!(applied("One\n\nTwo", "Eins\n\nTwo", "One\n\nZwei").text, "Eins\n\nZwei");
        assert_eq!(applied("One", "Eins", "Uno").conflicts, 1);
    }
}
