//! What came of an import, and what was not taken and why.

use std::collections::BTreeMap;
use std::fmt;

/// Counts of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// People who are new.
    pub people: usize,
    /// Spaces that are new.
    pub spaces: usize,
    /// Posts that are new.
    pub posts: usize,
    /// Replies that are new.
    pub replies: usize,
    /// Reactions that are new.
    pub reactions: usize,
    /// Messages that were there from an earlier run.
    pub known: usize,
    /// Reasons and how often each kept something out.
    pub left_out: BTreeMap<String, usize>,
}

impl Report {
    pub(super) fn leave_out(&mut self, why: impl Into<String>) {
        *self.left_out.entry(why.into()).or_default() += 1;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { people, spaces, posts, replies, reactions, known, .. } = self;
        writeln!(f, "New: {people} people, {spaces} spaces, {posts} posts, {replies} replies, {reactions} reactions.")?;
        if *known > 0 {
            writeln!(f, "There already: {known} messages.")?;
        }
        if self.left_out.is_empty() {
            return writeln!(f, "Everything was taken.");
        }
        writeln!(f, "Not taken, and why:")?;
        self.left_out.iter().try_for_each(|(why, times)| writeln!(f, "  {times:>7}  {why}"))
    }
}
