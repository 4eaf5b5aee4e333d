//! Mail that comes in.
//!
//! [`Letter::read`] makes of a mail's bytes what it says: who wrote, to whom, about what, the text as Markdown, the files beside it,
//! and whether a person wrote it at all ([`Automatic`]). [`said`] leaves out what was only quoted and the signature; the whole text
//! stays beside it. [`dmarc`] reads what our own mail server found out about the sender, since a sender's name is only a claim.
//! [`ReplyToken`] is the part of an address, or of a mail's id, that says which thread is answered and by whom.
//!
//! [`door`] is where mail is handed over, by LMTP (RFC 2033) or SMTP (RFC 5321): it holds everybody to sizes, times and numbers, and
//! says 250 when whoever keeps the mail has said that it is kept.
//!
//! [`fetching`] is for where no server hands mail over: it looks into a folder of an IMAP server.
//!
//! Nothing here knows a database, a person or a thread.

pub mod door;
pub mod fetching;
mod flowed;
mod letter;
mod limits;
mod origin;
mod proof;
mod said;
mod token;
mod words;

pub use letter::{Attachment, Letter, Unreadable};
pub use limits::Limits;
pub use origin::{Automatic, Envelope};
pub use proof::{Proof, dmarc};
pub use said::said;
pub use token::ReplyToken;
