//! In which role somebody decides about answers, and when it is the experts' turn.

use crate::questions::Asked;
use crate::t::Texts;
use kernel::{PersonId, Role, Timestamp};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// So long a question has an answer before whoever asked is reminded to accept one.
pub const PATIENCE: Duration = Duration::from_secs(3 * 24 * 3600);

/// What somebody is to a question when they accept or verify an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// They asked it.
    Asker,
    /// They know, for the space or for one of its topics.
    Expert,
    /// They keep order in its space.
    Moderator,
    /// They answer for its space.
    Owner,
}

impl As {
    const ALL: [Self; 4] = [Self::Asker, Self::Expert, Self::Moderator, Self::Owner];

    /// What this person is to a question, for an act that they may do.
    #[must_use]
    pub fn of(asked: &Asked, me: PersonId) -> Self {
        if asked.subject.author == me { Self::Asker } else { Self::in_space(asked) }
    }
    /// What the viewer is in its space, whether or not they asked.
    #[must_use]
    pub fn in_space(asked: &Asked) -> Self {
        match asked.standing.as_ref().and_then(|space| space.role) {
            Some(Role::Owner) => Self::Owner,
            Some(Role::Moderator | Role::Agent) => Self::Moderator,
            _ => Self::Expert,
        }
    }
    /// The number in the database.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Asker => 0,
            Self::Expert => Role::Expert.code(),
            Self::Moderator => Role::Moderator.code(),
            Self::Owner => Role::Owner.code(),
        }
    }
    /// From the number, if one was noted.
    #[must_use]
    pub fn from_code(code: Option<i64>) -> Option<Self> {
        Self::ALL.into_iter().find(|one| Some(one.code()) == code)
    }
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asker => "asker",
            Self::Expert => "expert",
            Self::Moderator => "moderator",
            Self::Owner => "owner",
        }
    }
    /// The same on pages.
    #[must_use]
    pub fn said(self, t: Texts) -> &'static str {
        match self {
            Self::Asker => t.as_asker(),
            Self::Expert => t.as_expert(),
            Self::Moderator => t.as_moderator(),
            Self::Owner => t.as_owner(),
        }
    }
}

/// Whether experts may decide for whoever asked: they were reminded, or the question is so old that they would have been.
#[must_use]
pub fn is_experts_turn(asked_at: Timestamp, reminded: Option<Timestamp>, now: Timestamp) -> bool {
    reminded.is_some() || now.since(asked_at) >= DAY * 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn experts_wait_for_the_reminder_and_not_for_ever() {
        let asked_at = Timestamp::from_millis(0);
        let on = |day: u32| asked_at.plus(DAY * day);
        assert!(!is_experts_turn(asked_at, None, on(9)));
        assert!(is_experts_turn(asked_at, Some(on(3)), on(3)));
        assert!(is_experts_turn(asked_at, None, on(10)));
    }

    #[test]
    fn roles_are_read_back_as_they_were_noted() {
        for one in As::ALL {
            assert_eq!(As::from_code(Some(one.code())), Some(one));
        }
        assert_eq!(As::from_code(None), None);
        assert_eq!(As::from_code(Some(10)), None);
    }
}
