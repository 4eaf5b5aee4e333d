//! Which comments their author has answered.
//!
//! **A comment** is what somebody else than the author of a post wrote below it, at the top or in a branch. A **branch** is a comment
//! at the top and everything below it.
//!
//! **It is answered** by the first thing that the author wrote after it in its branch; or by the first comment of the author at the
//! top, after it, that names with an @ the person who wrote it. So one reply at the end of a branch answers everybody who wrote in the
//! branch before, and one comment to several people answers those whom it names. A reaction answers nothing, nor does what a delegate
//! writes.
//!
//! **In time** is within five working days; see [`crate::working_days`]. **It counts** once it was answered or its time is over.
//!
//! M03 of the method, the desk of a blog and the evidence of a plan's action all read this one rule.

use crate::working_days::deadline;
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::{BTreeMap, HashMap};

/// So many working days an author has to answer.
pub const WORKING_DAYS: u32 = 5;

/// Something that was written below a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which one.
    pub id: SubjectId,
    /// The post.
    pub post: SubjectId,
    /// Who wrote the post.
    pub owner: PersonId,
    /// What it stands below: the post, or a comment at the top.
    pub parent: SubjectId,
    /// Who wrote it.
    pub author: PersonId,
    /// Whom it names.
    pub names: Vec<PersonId>,
}

impl Entry {
    /// The comment at the top of its branch.
    fn branch(&self) -> SubjectId {
        if self.is_top() { self.id } else { self.parent }
    }
    fn is_top(&self) -> bool {
        self.parent == self.post
    }
}

/// A comment, and what answered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Which one.
    pub id: SubjectId,
    /// Below which post.
    pub post: SubjectId,
    /// Who wrote the post.
    pub owner: PersonId,
    /// Who wrote it.
    pub author: PersonId,
    /// What answered it.
    pub answer: Option<SubjectId>,
}

impl Comment {
    /// Until when an answer is in time.
    #[must_use]
    pub fn due(&self) -> Timestamp {
        deadline(self.id.made_at(), WORKING_DAYS)
    }
    /// Whether it was answered in time.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        self.answer.is_some_and(|answer| answer.made_at() <= self.due())
    }
    /// Whether it waits and its time is over.
    #[must_use]
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.answer.is_none() && self.due() < now
    }
    /// Whether it counts: it was answered, or its time is over.
    #[must_use]
    pub fn counts(&self, now: Timestamp) -> bool {
        self.answer.is_some() || self.is_overdue(now)
    }
}

/// The comments among what was written below posts, oldest first, each with what answered it.
#[must_use]
pub fn comments(entries: &[Entry]) -> Vec<Comment> {
    let mut branches: HashMap<SubjectId, Vec<SubjectId>> = HashMap::new();
    let mut named: HashMap<(SubjectId, PersonId), Vec<SubjectId>> = HashMap::new();
    for own in entries.iter().filter(|entry| entry.author == entry.owner) {
        branches.entry(own.branch()).or_default().push(own.id);
        for person in own.names.iter().filter(|_| own.is_top()) {
            named.entry((own.post, *person)).or_default().push(own.id);
        }
    }
    let first_after = |of: Option<&Vec<SubjectId>>, id: SubjectId| {
        of.and_then(|all| all.iter().copied().filter(|answer| *answer > id).min())
    };
    let comment = |entry: &Entry| {
        let in_branch = first_after(branches.get(&entry.branch()), entry.id);
        let by_name = first_after(named.get(&(entry.post, entry.author)), entry.id);
        let answer = in_branch.into_iter().chain(by_name).min();
        Comment { id: entry.id, post: entry.post, owner: entry.owner, author: entry.author, answer }
    };
    let mut all: Vec<Comment> = entries.iter().filter(|entry| entry.author != entry.owner).map(comment).collect();
    all.sort_by_key(|comment| comment.id);
    all
}

/// Of the comments that count, how many were answered in time; of how many.
#[must_use]
pub fn rate<'a>(comments: impl IntoIterator<Item = &'a Comment>, now: Timestamp) -> (i64, i64) {
    let counted = comments.into_iter().filter(|comment| comment.counts(now));
    counted.fold((0, 0), |(part, whole), comment| (part + i64::from(comment.is_in_time()), whole + 1))
}

/// How many different people commented on each post.
#[must_use]
pub fn responders(comments: &[Comment]) -> BTreeMap<SubjectId, i64> {
    let mut pairs: Vec<(SubjectId, PersonId)> = comments.iter().map(|one| (one.post, one.author)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut all = BTreeMap::new();
    for (post, _) in pairs {
        *all.entry(post).or_default() += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNER: PersonId = PersonId::new(1);
    const ANNA: PersonId = PersonId::new(2);
    const BO: PersonId = PersonId::new(3);
    /// Monday, 23 November 2026, 00:00.
    const MONDAY: i64 = 20_780 * 86_400_000;

    /// An id made so many hours after Monday.
    fn at(hours: i64) -> SubjectId {
        SubjectId::compose(Timestamp::from_millis(MONDAY + hours * 3_600_000), 0)
    }

    fn entry(id: SubjectId, parent: SubjectId, author: PersonId, names: &[PersonId]) -> Entry {
        Entry { id, post: at(0), owner: OWNER, parent, author, names: names.to_vec() }
    }

    fn answers(entries: &[Entry]) -> Vec<Option<SubjectId>> {
        comments(entries).iter().map(|comment| comment.answer).collect()
    }

    #[test]
    fn a_reply_answers_what_was_written_before_it_in_its_branch_and_nothing_else() {
        let post = at(0);
        let entries = [
            entry(at(1), post, ANNA, &[]),
            entry(at(2), at(1), BO, &[]),
            entry(at(3), post, BO, &[]),
            entry(at(4), at(1), OWNER, &[]),
            entry(at(5), at(1), ANNA, &[]),
        ];
        assert_eq!(answers(&entries), [Some(at(4)), Some(at(4)), None, None]);
    }

    #[test]
    fn a_comment_at_the_top_answers_those_whom_it_names() {
        let post = at(0);
        let entries = [
            entry(at(1), post, ANNA, &[]),
            entry(at(2), post, BO, &[]),
            entry(at(3), post, OWNER, &[ANNA]),
            entry(at(4), post, ANNA, &[]),
            entry(at(5), at(2), OWNER, &[ANNA]),
        ];
        let expected = [Some(at(3)), Some(at(5)), None];
        assert_eq!(answers(&entries), expected, "naming somebody in another branch answers them not");
    }

    #[test]
    fn what_somebody_else_writes_answers_nothing() {
        let entries = [entry(at(1), at(0), ANNA, &[]), entry(at(2), at(1), BO, &[ANNA])];
        assert_eq!(answers(&entries), [None, None]);
    }

    #[test]
    fn what_still_has_time_does_not_count_and_what_was_late_counts_as_not_in_time() {
        let post = at(0);
        let entries = [
            entry(at(1), post, ANNA, &[]),
            entry(at(2), at(1), OWNER, &[]),
            entry(at(3), post, BO, &[]),
            entry(at(3 + 8 * 24), at(3), OWNER, &[]),
            entry(at(4), post, ANNA, &[]),
            entry(at(7 * 24), post, BO, &[]),
        ];
        let comments = comments(&entries);
        let now = at(9 * 24).made_at();
        assert_eq!(rate(&comments, now), (1, 3));
        assert!(comments[2].is_overdue(now) && !comments[3].is_overdue(now));
        assert_eq!(rate(&comments[3..], at(15 * 24).made_at()), (0, 1), "it counts once its time is over");
        assert_eq!(responders(&comments), BTreeMap::from([(post, 2)]));
    }
}
