//! When a thread is unread. Marks are ids, since ids sort by time.

use kernel::{SpaceId, SubjectId, Timestamp, ids};

/// What is known of one person's reading of one thread.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The thread.
    pub root: SubjectId,
    /// Where it stands.
    pub space: SpaceId,
    /// The newest thing in it.
    pub last: SubjectId,
    /// When the person joined its space, if they are a member.
    pub joined_at: Option<Timestamp>,
    /// How far they have read in the space.
    pub space_to: Option<SubjectId>,
    /// How far they have read in the thread.
    pub thread_to: Option<SubjectId>,
    /// How far it counts as read, since they marked it unread.
    pub kept_to: Option<SubjectId>,
}

impl Reading {
    /// The id up to which all of the space counts as read, for a member.
    #[must_use]
    pub fn watermark(&self) -> Option<SubjectId> {
        let joined = SubjectId::new(ids::first_at(self.joined_at?));
        Some(self.space_to.map_or(joined, |read| read.max(joined)))
    }

    /// The id up to which the thread is read; `None` if the person is no member and never opened it, so that nothing in it
    /// is new to them.
    #[must_use]
    pub fn read_to(&self) -> Option<SubjectId> {
        self.kept_to.or_else(|| self.watermark().max(self.thread_to))
    }

    /// Whether there is something to read in it.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.read_to().is_some_and(|read| read < self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOINED: i64 = 1_000;

    fn id(millis: i64) -> SubjectId {
        SubjectId::new(ids::first_at(Timestamp::from_millis(millis)) + 1)
    }

    /// A member who joined at 1,000; the thread's newest thing is of 5,000.
    fn member(space_to: Option<i64>, thread_to: Option<i64>, kept_to: Option<i64>) -> Reading {
        Reading {
            root: id(500),
            space: SpaceId::new(1),
            last: id(5_000),
            joined_at: Some(JOINED.into()),
            space_to: space_to.map(id),
            thread_to: thread_to.map(id),
            kept_to: kept_to.map(id),
        }
    }

    #[test]
    fn the_furthest_mark_counts_and_marking_unread_beats_all() {
        let cases = [
            (member(None, None, None), true, "never read"),
            (member(Some(4_999), None, None), true, "the space was read before the last reply"),
            (member(Some(5_000), None, None), false, "the space was read up to it"),
            (member(None, Some(5_000), None), false, "the thread was read to its end"),
            (member(Some(2_000), Some(4_000), None), true, "the thread was read before the last reply"),
            (member(Some(6_000), Some(4_000), None), false, "the space was marked read after the thread"),
            (member(Some(6_000), Some(5_000), Some(4_999)), true, "it was marked unread"),
        ];
        for (reading, unread, why) in cases {
            assert_eq!(reading.is_unread(), unread, "{why}");
        }
    }

    #[test]
    fn what_was_there_before_one_joined_is_not_new() {
        let later = |last| Reading { last: id(last), ..member(None, None, None) };
        assert!(!later(999).is_unread());
        assert!(later(1_001).is_unread());
        let back_again = Reading { joined_at: Some(7_000.into()), ..member(Some(2_000), None, None) };
        assert!(!back_again.is_unread(), "an old mark of an earlier membership does not make the time away new");
    }

    #[test]
    fn nothing_is_new_to_one_who_is_no_member_until_they_have_opened_it() {
        let visitor = |thread_to| Reading { joined_at: None, ..member(None, thread_to, None) };
        assert!(!visitor(None).is_unread());
        assert!(visitor(Some(4_000)).is_unread());
        assert!(!visitor(Some(5_000)).is_unread());
    }
}
