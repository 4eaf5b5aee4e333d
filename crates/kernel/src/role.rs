//! Roles in a space.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// What a member is in a space. Ordered: each may do what those before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Belongs to the space.
    Member,
    /// Is asked for advice; may accept an answer for the asker.
    Expert,
    /// Keeps order: closes, pins, hides.
    Moderator,
    /// Answers on duty for a help space.
    Agent,
    /// Answers for the space as a whole.
    Owner,
}

impl Role {
    /// All five, least first.
    pub const ALL: [Self; 5] = [Self::Member, Self::Expert, Self::Moderator, Self::Agent, Self::Owner];

    /// The number in `membership.role`, with room between.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Member => 10,
            Self::Expert => 20,
            Self::Moderator => 30,
            Self::Agent => 40,
            Self::Owner => 50,
        }
    }

    /// From the number in `membership.role`; an unknown one reads as the role below it.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            50.. => Self::Owner,
            40..50 => Self::Agent,
            30..40 => Self::Moderator,
            20..30 => Self::Expert,
            _ => Self::Member,
        }
    }

    /// The word in markup, JSON and forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Expert => "expert",
            Self::Moderator => "moderator",
            Self::Agent => "agent",
            Self::Owner => "owner",
        }
    }
}

/// The word is no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a role is member, expert, moderator, agent or owner")]
pub struct RoleError;

impl FromStr for Role {
    type Err = RoleError;
    fn from_str(text: &str) -> Result<Self, RoleError> {
        Self::ALL.into_iter().find(|r| r.name() == text).ok_or(RoleError)
    }
}
