//! Telling people what concerns them.
//!
//! One event is one notice for each person, with all the reasons why they hear of it. Whether they may read what it is about is
//! asked when it is written, again when it is shown or counted, and again when it is mailed: a person who has left a space is
//! told nothing more of it. Reading a thread anywhere clears its notices everywhere, the mail that waits included.
//!
//! What nobody has looked at for a quarter of an hour goes out as one mail for each person.

texts::include!();

mod effects;
mod facts;
mod levels;
mod mailbox;
mod mails;
mod notices;
mod policy;
#[cfg(test)]
mod samples;
mod settings;
mod unsubscribe;

pub use facts::{NoticesArrived, NoticesCleared};

use utoipa::OpenApi;

/// Everything that this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    let slice = web::Slice::new("notifications")
        .migrations([
            db::migration!("notifications", "0001_notice"),
            db::migration!("notifications", "0002_moved_levels"),
        ])
        .routes(notices::routes())
        .routes(levels::routes())
        .routes(settings::routes())
        .routes(mailbox::routes())
        .routes(unsubscribe::routes())
        .shell(notices::bell)
        .schedule(mails::DUE)
        .schedule(notices::FORGET)
        .outbound(mails::SEND, &[mails::KIND], mails::send)
        .api(notices::Doc::openapi())
        .api(levels::Doc::openapi());
    let slice = levels::panels().into_iter().fold(slice, web::Slice::panel);
    effects::all().into_iter().fold(slice, web::Slice::effect)
}
