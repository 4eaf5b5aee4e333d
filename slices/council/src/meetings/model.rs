//! Where a meeting stands, and what may follow.

use super::store::Meeting;
use crate::councils::Chamber;
use kernel::Timestamp;
use subjects::Subject;

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It has not begun.
    Planned,
    /// It goes on.
    Open,
    /// It is over, its minutes are not published.
    Closed,
    /// Its minutes are published.
    Published,
    /// It does not take place.
    CalledOff,
}

impl Stage {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Published => "minutes_published",
            Self::CalledOff => "called_off",
        }
    }
    /// Whether its agenda may change: it is not over.
    #[must_use]
    pub const fn takes_items(self) -> bool {
        matches!(self, Self::Planned | Self::Open)
    }
    /// Whether what came of it may be written or corrected: from its beginning until its minutes are published.
    #[must_use]
    pub const fn takes_outcomes(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }
    /// Whether it may be moved or called off.
    #[must_use]
    pub const fn may_move(self) -> bool {
        matches!(self, Self::Planned)
    }
}

/// The moments that say where a meeting stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moments {
    /// When it was opened.
    pub opened: Option<Timestamp>,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// When its minutes were published.
    pub published: Option<Timestamp>,
    /// When it was called off.
    pub called_off: Option<Timestamp>,
}

impl Moments {
    /// Where it stands.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self { called_off: Some(_), .. } => Stage::CalledOff,
            Self { published: Some(_), .. } => Stage::Published,
            Self { closed: Some(_), .. } => Stage::Closed,
            Self { opened: Some(_), .. } => Stage::Open,
            _ => Stage::Planned,
        }
    }
}

/// A meeting that the viewer may see, in its council.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// The council.
    pub chamber: Chamber,
    /// Its identity: title, what it is about, audience.
    pub subject: Subject,
    /// What only it knows.
    pub meeting: Meeting,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_goes_from_planned_over_open_and_closed_to_its_minutes() {
        let at = Some(Timestamp::from_millis(1));
        let mut moments = Moments::default();
        assert_eq!((moments.stage(), moments.stage().takes_items()), (Stage::Planned, true));
        moments.opened = at;
        assert_eq!((moments.stage(), moments.stage().takes_outcomes()), (Stage::Open, true));
        moments.closed = at;
        assert_eq!((moments.stage(), moments.stage().takes_items()), (Stage::Closed, false));
        moments.published = at;
        assert_eq!((moments.stage(), moments.stage().takes_outcomes()), (Stage::Published, false));
        let off = Moments { called_off: at, ..Moments::default() };
        assert_eq!((off.stage(), off.stage().may_move()), (Stage::CalledOff, false));
    }
}
