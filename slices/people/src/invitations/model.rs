//! An invitation, and what it may be used for.

use kernel::{InvitationId, PersonId, PersonKind, Role, SpaceId, Timestamp};

db::row! {
    /// An invitation, as it is kept.
    pub(crate) struct Invitation {
        pub(crate) id: InvitationId,
        /// What somebody becomes.
        pub(crate) kind: PersonKind,
        /// Whom it was mailed to; nobody for a link.
        pub(crate) email: Option<String>,
        pub(crate) made_by: PersonId,
        /// The space that it leads into, and as what.
        pub(crate) space: Option<SpaceId>,
        pub(crate) role: Option<Role>,
        pub(crate) lang: String,
        pub(crate) uses: i64,
        pub(crate) uses_left: i64,
        pub(crate) expires_at: Timestamp,
        pub(crate) revoked_at: Option<Timestamp>,
    }
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Open,
    Used,
    Expired,
    Revoked,
}

impl Invitation {
    pub(super) fn state(&self, now: Timestamp) -> State {
        match self {
            _ if self.revoked_at.is_some() => State::Revoked,
            _ if self.uses_left <= 0 => State::Used,
            _ if self.expires_at <= now => State::Expired,
            _ => State::Open,
        }
    }

    /// Whether somebody who has an account may accept it: it makes nobody what they are not, and a mailed one is for its
    /// address alone.
    pub(super) fn suits(&self, kind: PersonKind, email: Option<&str>) -> bool {
        self.kind == kind && self.space.is_some() && self.email.as_deref().is_none_or(|own| email == Some(own))
    }
}
