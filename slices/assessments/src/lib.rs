//! Assessment rounds: who is asked, what they answer, and how mature the organisation is.
//!
//! A round asks groups of people by a link, without an account. *Raters* are those who are asked, *sheets* are what they answer,
//! and nothing that is stored leads from one to the other. When a round is published its result is worked out once by the
//! `maturity` crate, small groups are hidden in it, and from then on every page, picture and file shows that one result.

texts::include!();

mod answering;
mod effects;
pub mod facts;
pub mod import;
mod policy;
mod raters;
mod results;
mod rounds;
#[cfg(test)]
mod samples;
mod sheets;
mod wording;

use utoipa::OpenApi;

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("assessments")
        .migrations([db::migration!("assessments", "0001_round")])
        .routes(rounds::routes())
        .routes(answering::routes())
        .routes(results::routes())
        .outbound("assessments.ask", &[<facts::Asked as kernel::Fact>::KIND], raters::letter::send)
        .schedule(effects::REMINDERS)
        .panel(results::TAB)
        .tiles(results::tiles::load)
        .panel(answering::HOME)
        .shell(results::rail)
        .api(results::api::Doc::openapi())
}
