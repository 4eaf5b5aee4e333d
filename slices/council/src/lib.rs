//! Councils: the people who decide about social technology, how they meet, and what they decided.
//!
//! A council lives in a space, and everything of it is a subject there, read by whoever reads in the space: the council with
//! its charter, topics, meetings, minutes, proposals, decisions, action items. So conversation, reactions, search, history
//! and notices come with being subjects. Its own tables keep what only a council knows: who sits in it from when until when,
//! what stood on an agenda and what came of it, where each person stood on a proposal, and the number, the reasons and the day
//! of review of each decision.
//!
//! Two rules are the heart of it. The electorate of a proposal is frozen when it is opened. A decision is never changed: a later
//! one supersedes it, and what turned out is written beside it.

texts::include!();

mod action_items;
mod agenda;
mod calendar;
mod councils;
mod decisions;
mod effects;
pub mod facts;
pub mod import;
mod kinds;
mod meetings;
mod memory;
mod minutes;
mod panels;
mod policy;
mod proposals;
mod readings;
mod seats;
mod topics;
mod wording;

pub use agenda::{OutcomeKind, Presence, Purpose};
pub use councils::Scope;
pub use decisions::{DecisionKind, Verdict};
pub use proposals::{Choice, Process, Resulting, Threshold};
pub use seats::SeatKind;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a council.
pub const COUNCIL: &str = "council.council";
/// The kind of a topic.
pub const TOPIC: &str = "council.topic";
/// The kind of a meeting.
pub const MEETING: &str = "council.meeting";
/// The kind of minutes.
pub const MINUTES: &str = "council.minutes";
/// The kind of a proposal.
pub const PROPOSAL: &str = "council.proposal";
/// The kind of a decision.
pub const DECISION: &str = "council.decision";
/// The kind of an action item.
pub const ACTION: &str = "council.action";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("council")
        .migrations([
            db::migration!("council", "0001_council"),
            db::migration!("council", "0002_meeting"),
            db::migration!("council", "0003_decision"),
        ])
        .fleeting(["council_feed"])
        .effect(effects::INVITE)
        .outbound(effects::SEND, effects::DUE, calendar::send)
        .schedule(effects::CLOSE)
        .shell(councils::rail)
        .panel(panels::TAB)
        .panel(panels::SUGGEST)
        .panel(decisions::GOVERNED)
        .gauges(readings::gauges())
        .probes(readings::probes())
        .ways_in(readings::ways_in());
    described(routed(kinds::all().into_iter().fold(slice, Slice::kind)))
}

fn routed(slice: Slice) -> Slice {
    let routes = [
        councils::routes(),
        seats::routes(),
        topics::routes(),
        meetings::routes(),
        agenda::routes(),
        minutes::routes(),
        proposals::routes(),
        decisions::routes(),
        action_items::routes(),
        calendar::routes(),
    ];
    routes.into_iter().fold(slice, Slice::routes)
}

fn described(slice: Slice) -> Slice {
    let api = [
        councils::Api::openapi(),
        seats::Api::openapi(),
        topics::Api::openapi(),
        meetings::Api::openapi(),
        proposals::Api::openapi(),
        decisions::Api::openapi(),
        action_items::Api::openapi(),
    ];
    api.into_iter().fold(slice, Slice::api)
}
