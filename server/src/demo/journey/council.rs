//! The demo company's council.

use super::Place;
use anyhow::{Context, Result};
use council::import::{self, NewCouncil, PastAction, PastDecision, PastItem, PastMeeting};
use council::{DecisionKind, OutcomeKind, Presence, Purpose, Scope, SeatKind};
use db::Cx;
use kernel::{SeatId, SubjectId, Timestamp};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoCouncil {
    space: String,
    founder: String,
    founded: String,
    name: String,
    charter: String,
    cadence_weeks: i64,
    quorum_percent: i64,
    place: String,
    seats: Vec<DemoSeat>,
    meeting: Vec<DemoMeeting>,
    decision: Vec<DemoDecision>,
    task: Vec<DemoTask>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoSeat {
    kind: String,
    who: String,
    #[serde(default = "yes")]
    voting: bool,
}

const fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoMeeting {
    key: String,
    title: String,
    at: String,
    here: Vec<String>,
    excused: Vec<String>,
    minutes: Option<String>,
    items: Vec<DemoItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoItem {
    title: String,
    minutes: i64,
    purpose: String,
    outcome: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoDecision {
    key: String,
    by: String,
    at: String,
    meeting: String,
    kind: String,
    title: String,
    outcome: String,
    drivers: String,
    options: String,
    consequences: String,
    review: String,
    #[serde(default)]
    against: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoTask {
    key: String,
    by: String,
    owner: String,
    title: String,
    at: String,
    due: String,
    meeting: String,
    done: Option<String>,
}

/// Puts the council in with all that it met about; its decisions by their keys.
pub(super) async fn fill(cx: &mut Cx, demo: &DemoCouncil, place: &Place<'_>) -> Result<HashMap<String, SubjectId>> {
    cx.act_at(place.at(&demo.founded)?);
    let founder = place.who(&demo.founder)?;
    let new = NewCouncil {
        space: place.space(&demo.space)?,
        founder,
        scope: Scope::Enterprise,
        name: &demo.name,
        charter: &demo.charter,
        cadence_weeks: demo.cadence_weeks,
        quorum_percent: demo.quorum_percent,
        place: &demo.place,
    };
    let council = import::council(cx, &new).await?;
    let mut seats: HashMap<&str, SeatId> = HashMap::new();
    for seat in &demo.seats {
        let kind = SeatKind::from_name(&seat.kind).with_context(|| format!("{:?} is no seat", seat.kind))?;
        let id = import::seat(cx, council, kind, place.who(&seat.who)?, seat.voting, None).await?;
        seats.entry(&seat.who).or_insert(id);
    }
    let mut meetings = HashMap::new();
    for meeting in &demo.meeting {
        let id = meet(cx, council, demo, meeting, &seats, place).await.with_context(|| meeting.key.clone())?;
        meetings.insert(meeting.key.as_str(), id);
    }
    let mut decisions = HashMap::new();
    for decision in &demo.decision {
        let meeting = meetings.get(decision.meeting.as_str()).copied();
        let id = decide(cx, council, demo, decision, meeting, place).await.with_context(|| decision.key.clone())?;
        decisions.insert(decision.key.clone(), id);
    }
    for task in &demo.task {
        let meeting = meetings.get(task.meeting.as_str()).copied();
        give(cx, council, task, meeting, place).await.with_context(|| task.key.clone())?;
    }
    Ok(decisions)
}

async fn meet(
    cx: &mut Cx,
    council: SubjectId,
    demo: &DemoCouncil,
    meeting: &DemoMeeting,
    seats: &HashMap<&str, SeatId>,
    place: &Place<'_>,
) -> Result<SubjectId> {
    let starts_at = place.at(&meeting.at)?;
    // It was called a week before.
    cx.act_at(starts_at.minus(std::time::Duration::from_secs(7 * 86_400)));
    let secretary = demo.seats.iter().find(|seat| seat.kind == "secretary").map_or(&demo.founder, |seat| &seat.who);
    let present = |who: &Vec<String>, presence: Presence| -> Vec<(SeatId, Presence)> {
        who.iter().filter_map(|who| Some((*seats.get(who.as_str())?, presence))).collect()
    };
    let mut items = Vec::new();
    for item in &meeting.items {
        let purpose = Purpose::from_name(&item.purpose).with_context(|| format!("{:?} is no purpose", item.purpose))?;
        let outcome = if purpose == Purpose::Decide { OutcomeKind::Decision } else { OutcomeKind::Information };
        let outcomes = item.outcome.iter().map(|text| (outcome, text.as_str())).collect();
        items.push(PastItem { title: &item.title, minutes: item.minutes, purpose, outcomes });
    }
    let mut attendance = present(&meeting.here, Presence::In);
    attendance.extend(present(&meeting.excused, Presence::Excused));
    let new = PastMeeting {
        council,
        title: &meeting.title,
        starts_at,
        length_minutes: 60,
        place: &demo.place,
        secretary: place.who(secretary)?,
        items,
        attendance,
        minutes: meeting.minutes.as_deref(),
        key: &meeting.key,
    };
    Ok(import::meeting(cx, &new).await?)
}

async fn decide(
    cx: &mut Cx,
    council: SubjectId,
    demo: &DemoCouncil,
    decision: &DemoDecision,
    meeting: Option<SubjectId>,
    place: &Place<'_>,
) -> Result<SubjectId> {
    let at: Timestamp = place.at(&decision.at)?;
    cx.act_at(at);
    let here = demo.meeting.iter().find(|meeting| meeting.key == decision.meeting);
    let mut deciders = Vec::new();
    for who in here.map(|meeting| meeting.here.iter()).into_iter().flatten() {
        deciders.push((place.who(who)?, decision.against.get(who).map(String::as_str)));
    }
    let new = PastDecision {
        council,
        by: place.who(&decision.by)?,
        title: &decision.title,
        outcome: &decision.outcome,
        drivers: &decision.drivers,
        options: &decision.options,
        consequences: &decision.consequences,
        kind: DecisionKind::from_name(&decision.kind)
            .with_context(|| format!("{:?} is no kind of decision", decision.kind))?,
        review_on: place.at(&decision.review)?,
        proposal: None,
        meeting,
        supersedes: None,
        deciders,
        affects: Vec::new(),
        review: None,
        key: &decision.key,
    };
    Ok(import::decision(cx, &new).await?)
}

async fn give(
    cx: &mut Cx,
    council: SubjectId,
    task: &DemoTask,
    meeting: Option<SubjectId>,
    place: &Place<'_>,
) -> Result<()> {
    cx.act_at(place.at(&task.at)?);
    let new = PastAction {
        council,
        by: place.who(&task.by)?,
        owner: place.who(&task.owner)?,
        title: &task.title,
        due: place.at(&task.due)?,
        meeting,
        done: task.done.as_deref().map(|at| place.at(at)).transpose()?,
        key: &task.key,
    };
    import::action(cx, &new).await?;
    Ok(())
}
