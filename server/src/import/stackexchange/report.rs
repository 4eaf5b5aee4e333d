//! What came of an import, and what was not taken and why.

use std::collections::BTreeMap;
use std::fmt;

/// What the import does not look at.
const NEVER: &str = "reputation, views, bookmarks, bounties, reviews, and what users say about themselves";

/// Counts of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Users that the dump lists.
    pub users: usize,
    /// People who are new: those who wrote something.
    pub people: usize,
    /// Questions that are new.
    pub questions: usize,
    /// Answers that are new.
    pub answers: usize,
    /// Comments that are new.
    pub comments: usize,
    /// Earlier texts of what is new.
    pub revisions: usize,
    /// Answers that are accepted.
    pub accepted: usize,
    /// Votes up on what is there, and votes down.
    pub votes: (i64, i64),
    /// Questions that are newly closed, as repeating another one or for another reason.
    pub closed: usize,
    /// Texts in which addresses of the site now lead here.
    pub relinked: usize,
    /// Questions, answers and comments that were there from an earlier run.
    pub known: usize,
    /// Reasons and how often each kept something out.
    pub left_out: BTreeMap<String, usize>,
}

impl Report {
    pub(super) fn leave_out(&mut self, times: usize, why: &str) {
        if times > 0 {
            *self.left_out.entry(why.to_owned()).or_default() += times;
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { users, people, questions, answers, comments, revisions, accepted, closed, relinked, known, .. } =
            self;
        writeln!(
            f,
            "New: {people} people of {users} users, {questions} questions, {answers} answers, {comments} comments,"
        )?;
        writeln!(f, "     {revisions} earlier texts, {closed} closed questions.")?;
        writeln!(f, "On what is here: {accepted} accepted answers, {} votes up, {} down.", self.votes.0, self.votes.1)?;
        writeln!(f, "Addresses of the site lead here now in {relinked} texts.")?;
        if *known > 0 {
            writeln!(f, "There already: {known} questions, answers and comments.")?;
        }
        if !self.left_out.is_empty() {
            writeln!(f, "Not taken, and why:")?;
            self.left_out.iter().try_for_each(|(why, times)| writeln!(f, "  {times:>7}  {why}"))?;
        }
        writeln!(f, "Never taken: {NEVER}.")
    }
}
