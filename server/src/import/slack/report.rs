//! What came of an import, and what was not taken and why.

use std::collections::BTreeMap;
use std::fmt;

/// What the import does not look at.
const NEVER: &str =
    "pins, bookmarks, canvases, topics of channels, pictures of people, own emoji, logs of integrations";

/// Counts of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// People who are new.
    pub people: usize,
    /// How many of them are guests, as they were in Slack.
    pub guests: usize,
    /// People of the export whose address an employee has here: name and address.
    pub met: Vec<String>,
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
        if self.guests > 0 {
            writeln!(f, "Of the new people {} are guests, as they were in Slack.", self.guests)?;
        }
        if !self.met.is_empty() {
            writeln!(f, "Here already, as employees with the same mail address: {}", self.met.len())?;
            self.met.iter().try_for_each(|one| writeln!(f, "           {one}"))?;
        }
        if *known > 0 {
            writeln!(f, "There already: {known} messages.")?;
        }
        if self.left_out.is_empty() {
            writeln!(f, "Every message was taken.")?;
        } else {
            writeln!(f, "Not taken, and why:")?;
            self.left_out.iter().try_for_each(|(why, times)| writeln!(f, "  {times:>7}  {why}"))?;
        }
        writeln!(f, "Never taken: {NEVER}.")
    }
}
