//! An invitation, and what it may be used for.

use super::Invitation;
use kernel::{PersonKind, Timestamp};

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
