//! A council with everything that a council writes down.

use council::import::{self, NewCouncil, PastAction, PastDecision, PastItem, PastMeeting, PastProposal};
use council::{Choice, DecisionKind, OutcomeKind, Presence, Process, Purpose, Scope, SeatKind, Threshold, Verdict};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use std::time::Duration;

/// What stands in its places.
pub struct Words {
    pub name: String,
    pub charter: String,
    pub topic: String,
    pub meeting: String,
    pub item: String,
    pub outcome: String,
    pub minutes: String,
    pub proposal: String,
    pub reason: String,
    pub decision: String,
    pub drivers: String,
    pub review: String,
    pub action: String,
}

/// Builds it, with `chair` as everybody in it; the ids of its subjects.
pub async fn build(cx: &mut Cx, space: SpaceId, chair: PersonId, words: &Words) -> db::Result<Vec<SubjectId>> {
    let now = cx.now();
    let day = Duration::from_secs(86_400);
    let new = NewCouncil {
        space,
        founder: chair,
        scope: Scope::It,
        name: &words.name,
        charter: &words.charter,
        cadence_weeks: 4,
        quorum_percent: 50,
        place: "",
    };
    let council = import::council(cx, &new).await?;
    let seat = import::seat(cx, council, SeatKind::Chair, chair, true, None).await?;
    let topic = import::topic(cx, council, chair, &words.topic, "", None, "topic").await?;
    let item = PastItem {
        title: &words.item,
        minutes: 10,
        purpose: Purpose::Decide,
        outcomes: vec![(OutcomeKind::Information, &words.outcome)],
    };
    let meeting = PastMeeting {
        council,
        title: &words.meeting,
        starts_at: now.minus(day),
        length_minutes: 60,
        place: "",
        secretary: chair,
        items: vec![item],
        attendance: vec![(seat, Presence::In)],
        minutes: Some(&words.minutes),
        key: "meeting",
    };
    let meeting = import::meeting(cx, &meeting).await?;
    let proposal = PastProposal {
        council,
        by: chair,
        title: &words.proposal,
        text: "",
        process: Process::Consent,
        threshold: Threshold::Half,
        closes_at: now.plus(day * 7),
        stances: vec![(chair, Choice::Agree, &words.reason)],
        key: "proposal",
    };
    let proposal = import::proposal(cx, &proposal, now).await?;
    let decision = decided(cx, council, chair, words).await?;
    let due = now.plus(day * 7);
    let action = PastAction {
        council,
        by: chair,
        owner: chair,
        title: &words.action,
        due,
        meeting: Some(meeting),
        done: None,
        key: "action",
    };
    let action = import::action(cx, &action).await?;
    Ok(vec![council, topic, meeting, proposal, decision, action])
}

async fn decided(cx: &mut Cx, council: SubjectId, chair: PersonId, words: &Words) -> db::Result<SubjectId> {
    let now = cx.now();
    let decision = PastDecision {
        council,
        by: chair,
        title: &words.decision,
        outcome: "",
        drivers: &words.drivers,
        options: "",
        consequences: "",
        kind: DecisionKind::General,
        review_on: now,
        proposal: None,
        meeting: None,
        supersedes: None,
        deciders: vec![(chair, None)],
        affects: Vec::new(),
        review: Some((now, Verdict::Held, &words.review)),
        key: "decision",
    };
    import::decision(cx, &decision).await
}
