//! How a viewer stands in a space: what policies judge by.

use crate::{Eyes, visible};
use db::{Cx, params};
use kernel::{AudienceId, Reach, Role, SpaceId, Viewer};
use serde::{Deserialize, Serialize};

/// Who may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Everyone who may read and has an account.
    Everyone,
    /// Members.
    Members,
    /// Moderators, agents and owners.
    Owners,
}

impl Policy {
    /// All, widest first.
    pub const ALL: [Self; 3] = [Self::Everyone, Self::Members, Self::Owners];
    /// The number in `space.posting` and `space.replies`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Everyone => 0,
            Self::Members => 1,
            Self::Owners => 2,
        }
    }
    /// From the number; an unknown one is the narrowest.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Everyone,
            1 => Self::Members,
            _ => Self::Owners,
        }
    }
    /// The word in forms and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Members => "members",
            Self::Owners => "owners",
        }
    }
}

/// How one becomes a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Join {
    /// By pressing a button.
    Open,
    /// By asking the owners.
    Request,
    /// By invitation.
    Invitation,
    /// By invitation, and nobody else knows that the space exists.
    Secret,
}

impl Join {
    /// All, most open first.
    pub const ALL: [Self; 4] = [Self::Open, Self::Request, Self::Invitation, Self::Secret];
    /// The number in `space.join_mode`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Request => 1,
            Self::Invitation => 2,
            Self::Secret => 3,
        }
    }
    /// From the number; an unknown one is the most closed.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Open,
            1 => Self::Request,
            2 => Self::Invitation,
            _ => Self::Secret,
        }
    }
    /// The word in forms and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Request => "request",
            Self::Invitation => "invitation",
            Self::Secret => "secret",
        }
    }
}

db::row! {
    /// A space as a viewer finds it.
    pub struct Standing {
        /// Which space.
        pub space: SpaceId,
        /// Its place in addresses.
        pub slug: String,
        /// Its name.
        pub name: String,
        /// Who may read in it.
        pub read_audience: AudienceId,
        /// How far that reaches without grants.
        pub reach: Reach,
        /// See [`Standing::posting`].
        pub posting_code: i64,
        /// See [`Standing::replies`].
        pub replies_code: i64,
        /// See [`Standing::join`].
        pub join_code: i64,
        /// Read-only, demoted.
        pub archived: bool,
        /// Members.
        pub member_count: i64,
        /// What the viewer is in it.
        pub role: Option<Role>,
        /// Whether the viewer may read in it, or only knows that it exists.
        pub may_read: bool,
    }
}

impl Standing {
    /// Who may begin a thread.
    #[must_use]
    pub const fn posting(&self) -> Policy {
        Policy::from_code(self.posting_code)
    }
    /// Who may reply.
    #[must_use]
    pub const fn replies(&self) -> Policy {
        Policy::from_code(self.replies_code)
    }
    /// How one becomes a member.
    #[must_use]
    pub const fn join(&self) -> Join {
        Join::from_code(self.join_code)
    }
    /// Whether the viewer has at least this role.
    #[must_use]
    pub fn is_at_least(&self, role: Role) -> bool {
        self.role.is_some_and(|own| own >= role)
    }
    /// Whether a signed-in viewer may write under this policy.
    #[must_use]
    pub fn may_write(&self, viewer: &Viewer, policy: Policy) -> bool {
        let allowed = match policy {
            Policy::Everyone => viewer.person().is_some(),
            Policy::Members => self.role.is_some(),
            Policy::Owners => self.is_at_least(Role::Moderator),
        };
        self.may_read && !self.archived && allowed && viewer.may(kernel::Scope::Write)
    }
}

/// The space, if the viewer may find it.
///
/// # Errors
/// If the database refuses.
pub async fn standing(cx: &mut Cx, space: SpaceId) -> db::Result<Option<Standing>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT p.id, p.slug, p.name, p.read_audience_id, a.base, p.posting, p.replies, p.join_mode,
                CAST(CASE WHEN p.archived_at IS NULL THEN 0 ELSE 1 END AS BIGINT), p.member_count,
                (SELECT m.role FROM membership m WHERE m.person_id = $1 AND m.space_id = p.id),
                CAST(CASE WHEN ",
        visible!("p.read_audience_id", "9223372036854775807"),
        " THEN 1 ELSE 0 END AS BIGINT)
         FROM space p JOIN audience a ON a.id = p.read_audience_id
         WHERE p.id = $4 AND (",
        visible!("p.find_audience_id", "9223372036854775807"),
        " OR ",
        visible!("p.read_audience_id", "9223372036854775807"),
        ")"
    );
    cx.optional(sql, &eyes.with(params![space])).await
}
