//! What a link is for, and its secret.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{InvitationId, MailId, PersonId, PersonKind, Timestamp};
use web::keys::Keys;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To choose a new password.
    Reset,
    /// To make an account.
    Join,
    /// Somebody asked to make an account for an address that has one: its owner is told.
    Known,
    /// Somebody asked for a new password for an address that nobody has: nothing is sent.
    Nobody,
}

impl Purpose {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Join => "join",
            Self::Known => "known",
            Self::Nobody => "nobody",
        }
    }
    pub(crate) fn from_name(name: &str) -> Self {
        [Self::Reset, Self::Join, Self::Known].into_iter().find(|one| one.name() == name).unwrap_or(Self::Nobody)
    }
}

/// A link, as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) id: MailId,
    pub(crate) purpose: Purpose,
    pub(crate) person: Option<PersonId>,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) kind: PersonKind,
    pub(crate) lang: String,
    pub(crate) invitation: Option<InvitationId>,
    pub(crate) expires_at: Timestamp,
}

/// 128 bits that nobody can guess who has not the installation's key.
pub(crate) fn secret_of(keys: &Keys, purpose: &str, id: i64) -> String {
    URL_SAFE_NO_PAD.encode(&keys.mark(purpose, &id.to_be_bytes())[..16])
}
