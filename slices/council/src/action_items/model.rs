//! Action items: where one stands.

use super::store::Action;
use crate::councils::Chamber;
use kernel::Timestamp;
use subjects::Subject;

/// Where an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody works on it.
    Open,
    /// Somebody works on it, and its day is over.
    Overdue,
    /// It is done.
    Done,
    /// It is not needed any more.
    Dropped,
}

impl State {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }
    /// Whether somebody still has to do something.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Overdue)
    }
}

/// Where an action stands that is due then, and was done or dropped or neither.
#[must_use]
pub fn state(due: Timestamp, done: bool, dropped: bool, now: Timestamp) -> State {
    match (done, dropped) {
        (true, _) => State::Done,
        (_, true) => State::Dropped,
        _ if due < now => State::Overdue,
        _ => State::Open,
    }
}

/// An action that the viewer may see, in its council.
#[derive(Clone, Debug)]
pub struct Task {
    /// The council.
    pub chamber: Chamber,
    /// Its identity: title, more about it, audience.
    pub subject: Subject,
    /// What only it knows.
    pub action: Action,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_is_late_no_more() {
        let (day, later) = (Timestamp::from_millis(10), Timestamp::from_millis(11));
        assert_eq!(state(day, false, false, day), State::Open);
        assert_eq!(state(day, false, false, later), State::Overdue);
        assert_eq!(state(day, true, false, later), State::Done);
        assert_eq!(state(day, false, true, later), State::Dropped);
    }
}
