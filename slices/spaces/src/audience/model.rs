//! What a change of a space's doors means, in numbers and words.

use crate::spaces::model::Doors;
use crate::t::Texts;
use kernel::Reach;

/// A change, with what it would open or close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) from: Doors,
    pub(crate) to: Doors,
    /// How many people with an account read now.
    pub(crate) readers_before: i64,
    /// How many would.
    pub(crate) readers_after: i64,
    /// How many things change their readers.
    pub(crate) things: i64,
}

/// What somebody saw when they confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Confirmed {
    pub(crate) things: i64,
    pub(crate) readers: i64,
}

impl Change {
    /// Whether nothing would be different.
    pub(crate) fn is_none(&self) -> bool {
        self.from == self.to
    }

    /// Whether it opens something that was closed to somebody.
    pub(crate) fn widens(&self) -> bool {
        self.to.read > self.from.read || self.to.find > self.from.find
    }

    /// Whether people outside of the organisation would read what only people inside read now.
    pub(crate) fn opens_to_outside(&self) -> bool {
        self.to.read.is_outside() && self.to.read > self.from.read
    }

    /// Whether what was confirmed still covers it: it never opens more than somebody saw.
    pub(crate) fn is_covered_by(&self, confirmed: Confirmed) -> bool {
        self.things <= confirmed.things && self.readers_after <= confirmed.readers
    }

    /// What becomes visible to whom.
    pub(crate) fn say(&self, t: Texts) -> String {
        let Self { readers_before, readers_after, things, .. } = *self;
        if self.to.read == Reach::Public && self.from.read != Reach::Public {
            t.change_to_public(things)
        } else if self.to.read > self.from.read {
            t.change_widens(things, readers_after, readers_before)
        } else if self.to.read < self.from.read {
            t.change_narrows(things, readers_after, readers_before)
        } else if self.to.find > self.from.find {
            t.change_found().to_owned()
        } else if self.to.find < self.from.find {
            t.change_hidden().to_owned()
        } else {
            t.change_join().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use subjects::Join;

    fn change(from: Reach, to: Reach) -> Change {
        let doors = |reach| Doors { find: reach, read: reach, join: Join::Request };
        Change { from: doors(from), to: doors(to), readers_before: 3, readers_after: 60, things: 12 }
    }

    #[test]
    fn widening_and_opening_to_outside_are_told_apart() {
        assert!(change(Reach::Private, Reach::Internal).widens());
        assert!(!change(Reach::Private, Reach::Internal).opens_to_outside());
        assert!(change(Reach::Internal, Reach::Community).opens_to_outside());
        assert!(!change(Reach::Public, Reach::Internal).widens());
        assert!(change(Reach::Internal, Reach::Internal).is_none());
    }

    #[test]
    fn what_was_confirmed_never_covers_more() {
        let wide = change(Reach::Private, Reach::Internal);
        assert!(wide.is_covered_by(Confirmed { things: 12, readers: 60 }));
        assert!(wide.is_covered_by(Confirmed { things: 13, readers: 60 }));
        assert!(!wide.is_covered_by(Confirmed { things: 11, readers: 60 }));
        assert!(!wide.is_covered_by(Confirmed { things: 12, readers: 59 }));
    }
}
