//! Questions: somebody asks, others answer, and the asker or somebody who knows accepts what helped.
//!
//! A question and its answers are subjects, so reactions, comments, edits with history, search and notices come with being
//! one. This slice adds only what a question knows beyond that: how many answers there are and which one is accepted, by
//! whom, since when, and everything that was accepted before. Other slices never learn of it: they meet it as a kind with
//! marks and a composer, and as panels.

texts::include!();

mod acceptance;
mod answers;
mod beside;
mod changes;
mod composer;
mod duplicates;
mod effects;
mod experts;
pub mod facts;
mod gauges;
pub mod import;
mod invitations;
mod json;
mod kinds;
mod ladder;
mod policy;
mod questions;
#[cfg(test)]
mod samples;
mod suggestions;
mod unsent;
mod verified;
mod votes;
mod waiting;
mod wording;

use utoipa::OpenApi;

/// The kind of a question.
pub const QUESTION: &str = "questions.question";
/// The kind of an answer.
pub const ANSWER: &str = "questions.answer";

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("questions")
        .migrations([
            db::migration!("questions", "0001_question"),
            db::migration!("questions", "0002_votes"),
            db::migration!("questions", "0003_duplicates"),
            db::migration!("questions", "0004_acceptance"),
            db::migration!("questions", "0005_verification"),
            db::migration!("questions", "0006_experts"),
            db::migration!("questions", "0007_ladder"),
            db::migration!("questions", "0008_suggestions"),
        ])
        .routes(questions::routes())
        .routes(answers::routes())
        .routes(acceptance::routes())
        .routes(changes::routes())
        .routes(votes::routes())
        .routes(duplicates::routes())
        .routes(verified::routes())
        .routes(experts::routes())
        .routes(invitations::routes())
        .routes(ladder::routes())
        .routes(suggestions::routes())
        .effect(effects::ANSWERS)
        .effect(duplicates::REOPENED)
        .effect(experts::GATHER)
        .effect(experts::LEFT)
        .schedule(acceptance::REMIND)
        .schedule(verified::WARN)
        .schedule(ladder::CLIMB)
        .gauges([gauges::ANSWERED_BY_PEERS])
        .kind(kinds::QUESTIONS)
        .kind(kinds::ANSWERS)
        .knowledge(beside::KNOWLEDGE)
        .panel(suggestions::PANEL)
        .panel(waiting::TAB)
        .panel(waiting::START)
        .panel(waiting::HOME)
        .shell(waiting::rail)
        .api(questions::Api::openapi())
        .api(answers::Api::openapi())
        .api(acceptance::Api::openapi())
        .api(changes::Api::openapi())
        .api(votes::Api::openapi())
        .api(duplicates::Api::openapi())
        .api(verified::Api::openapi())
        .api(experts::Api::openapi())
        .api(invitations::Api::openapi())
        .api(ladder::Api::openapi())
        .api(suggestions::Api::openapi())
}
