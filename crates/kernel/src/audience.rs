//! Who may see: the base of an audience and the reach of a viewer.
//!
//! An audience is a row that content points at (`crates/subjects` writes it): a base, any grants (a person, a space with
//! a least role, an organisation), or an intersection of others. This module has the part that needs no table.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The base of an audience: how far it reaches without any grant. Ordered from narrow to wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    /// Only those whom a grant names: shown as "private".
    Private,
    /// All employees.
    Internal,
    /// Employees and signed-in customers.
    Community,
    /// Everyone, the open web included.
    Public,
}

impl Reach {
    /// All four, narrow to wide.
    pub const ALL: [Self; 4] = [Self::Private, Self::Internal, Self::Community, Self::Public];

    /// The number in `audience.base`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Private => 0,
            Self::Internal => 1,
            Self::Community => 2,
            Self::Public => 3,
        }
    }

    /// From the number in `audience.base`. A number nobody wrote reads as the narrowest.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Internal,
            2 => Self::Community,
            3 => Self::Public,
            _ => Self::Private,
        }
    }

    /// The word in markup, JSON and configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Internal => "internal",
            Self::Community => "community",
            Self::Public => "public",
        }
    }

    /// Whether somebody who is no employee could be among the readers by the base alone.
    #[must_use]
    pub const fn is_outside(self) -> bool {
        matches!(self, Self::Community | Self::Public)
    }
}

/// The word is none of the four.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an audience is private, internal, community or public")]
pub struct ReachError;

impl FromStr for Reach {
    type Err = ReachError;
    fn from_str(text: &str) -> Result<Self, ReachError> {
        Self::ALL.into_iter().find(|r| r.name() == text).ok_or(ReachError)
    }
}
