//! IT help: a space opens a desk, people ask there in private, and those who help take questions on that were asked in the open.
//!
//! A request is a subject that its asker and the agents of the space read, and nobody else: its audience is its own, so that every
//! list, search and notice keeps to it. A question that is taken on stays the question that it was. Both have a number, a status in
//! words that the asker understands, a priority, somebody who has it in hand, and a history of all of that.

texts::include!();

mod desks;
mod effects;
pub mod facts;
mod goals;
pub mod import;
mod kinds;
mod mail;
mod policy;
mod requests;
mod wording;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a desk.
pub const DESK: &str = "helpdesk.desk";
/// The kind of a request between an asker and those who help.
pub const REQUEST: &str = "helpdesk.request";
/// The kind of a question, which another slice has and which can be taken on here.
pub(crate) const QUESTION: &str = "questions.question";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    Slice::new("helpdesk")
        .migrations([db::migration!("helpdesk", "0001_desk"), db::migration!("helpdesk", "0002_goals")])
        .routes(desks::routes())
        .routes(goals::routes())
        .routes(requests::routes())
        .effect(effects::ANSWERED)
        .effect(effects::ESCALATED)
        .schedule(goals::TELL)
        .kind(kinds::DESKS)
        .kind(kinds::REQUESTS)
        .panel(desks::TAB)
        .panel(requests::HANDLED)
        .shell(desks::rail)
        .letters(mail::LETTERS)
        .api(requests::Api::openapi())
        .api(goals::Api::openapi())
}
