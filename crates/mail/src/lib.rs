//! Outgoing mail: by SMTP, into a folder on this machine, or into a recorder for tests.
//!
//! An [`Outgoing`] is written from typed parts, so that nobody's text can add a header or a recipient. A [`Mailer`]
//! takes it where the [`MailSettings`] say. Time and message ids come from the caller: the same mail sent twice has
//! the same bytes, and in a folder the same file.

mod address;
mod error;
mod header_text;
mod mailbox;
mod mailer;
mod message_id;
mod outgoing;
mod render;
mod settings;
mod smtp;

pub use address::{Address, AddressError};
pub use error::MailError;
pub use header_text::HeaderNameError;
pub use mailbox::{Mailbox, StoredMail};
pub use mailer::{Mailer, Recorder};
pub use message_id::{MessageId, MessageIdError};
pub use outgoing::{Calendar, Method, Outgoing};
pub use settings::{MailSettings, Route, Security, Smtp};
