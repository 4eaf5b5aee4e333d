//! What can have happened to mail.

use kernel::{Fact, MailId, SpaceId};
use serde::{Deserialize, Serialize};

/// A mail was taken in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MailArrived {
    /// Which one.
    pub mail: MailId,
}

impl Fact for MailArrived {
    const KIND: &'static str = "intake.mail_arrived";
}

/// Something was made of a mail: because its sender was certain, or because somebody looked at it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MailTaken {
    /// Which one.
    pub mail: MailId,
    /// Where.
    pub space: SpaceId,
}

impl Fact for MailTaken {
    const KIND: &'static str = "intake.mail_taken";
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// Somebody who helps refused a mail.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MailRefused {
    /// Which one.
    pub mail: MailId,
    /// Where.
    pub space: SpaceId,
}

impl Fact for MailRefused {
    const KIND: &'static str = "intake.mail_refused";
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

/// It is time to forget mails as they came that were kept long enough.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ForgettingDue {}

impl Fact for ForgettingDue {
    const KIND: &'static str = "intake.forgetting_due";
}
