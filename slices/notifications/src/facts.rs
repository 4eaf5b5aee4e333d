//! What can have happened to somebody's notices. Live streams hear of it, nobody else's.

use kernel::{Fact, MailId, PersonId};
use serde::{Deserialize, Serialize};

/// Somebody has a new notice.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NoticesArrived {
    /// Who.
    pub person: PersonId,
}

impl Fact for NoticesArrived {
    const KIND: &'static str = "notifications.arrived";
}

/// Somebody saw or read notices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NoticesCleared {
    /// Who.
    pub person: PersonId,
}

impl Fact for NoticesCleared {
    const KIND: &'static str = "notifications.cleared";
}

/// Somebody has notices that nobody looked at: a mail is to be sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MailDue {
    /// Who.
    pub person: PersonId,
    /// Which mail.
    pub mail: MailId,
}

impl Fact for MailDue {
    const KIND: &'static str = "notifications.mail_due";
}
