//! Mail that comes in.
//!
//! **In** ([`door`]): a mail is a row before its server is told that it was taken, so none is lost; handed over again it is the same row.
//! **Sorted** ([`sorting`]): a sender's name is a claim. What our own mail server vouches for (DMARC) and what comes from somebody's own
//! address is given, in their name, to the slice that makes something of mail: it begins a thread in the space of the address, or it
//! answers in the thread of the token. What a program sent is set aside. **Waiting** ([`mails`]): all else waits for those who help in the
//! space; they say whose it is, or refuse it. Nobody who is not known here ever gets an answer that we wrote by ourselves.
//!
//! **Answers** ([`answers`]): a mail that goes out about a thread carries an address with a secret of one person in this one thread. It
//! lets them write there and read nothing; what they may do is asked again when their answer comes.

texts::include!();

mod addresses;
mod answers;
mod door;
mod facts;
mod keeping;
mod mails;
mod policy;
mod sorting;
mod wording;

pub use door::Post;

use kernel::Fact;
use utoipa::OpenApi;
use web::Slice;

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    Slice::new("intake")
        .migrations([db::migration!("intake", "0001_mail")])
        .fleeting(["intake_answer"])
        .routes(mails::routes())
        .routes(addresses::routes())
        .routes(answers::routes())
        .schedule(keeping::DUE)
        .outbound("intake.sort", &[facts::MailArrived::KIND], sorting::sort)
        .outbound("intake.forget", &[facts::ForgettingDue::KIND], keeping::forget)
        .answers(answers::find)
        .shell(mails::rail)
        .api(mails::Api::openapi())
}
