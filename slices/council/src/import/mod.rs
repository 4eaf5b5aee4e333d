//! How the demo and benches put councils in: dated by [`Cx::act_at`], as the system, without policy and notices, but with all
//! constraints. A council that its space has already is given back; meetings, decisions and actions are made once by their keys.

mod decisions;
mod meetings;

pub use decisions::{PastDecision, PastProposal, decision, proposal};
pub use meetings::{PastItem, PastMeeting, meeting};

use crate::councils::store::Rules;
use crate::seats::NewSeat;
use crate::{ACTION, COUNCIL, Scope, SeatKind, TOPIC, action_items, councils, seats, topics};
use db::{Cx, Error};
use kernel::{PersonId, SeatId, SpaceId, SubjectId, Timestamp};
use subjects::import::past;

/// A council to put in.
#[derive(Clone, Debug)]
pub struct NewCouncil<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who founded it.
    pub founder: PersonId,
    /// For whom it decides.
    pub scope: Scope,
    /// What it is called.
    pub name: &'a str,
    /// Its charter: Markdown.
    pub charter: &'a str,
    /// Weeks between two meetings.
    pub cadence_weeks: i64,
    /// The share of voting seats that must be there, in per cent: 0, 33, 50, 67 or 75.
    pub quorum_percent: i64,
    /// Where it usually meets.
    pub place: &'a str,
}

/// Where imports of councils come from.
const SOURCE: &str = "council";

/// Puts a council in, or gives back the one that the space has.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn council(cx: &mut Cx, new: &NewCouncil<'_>) -> db::Result<SubjectId> {
    if let Some(there) = councils::store::of_space(cx, new.space).await? {
        return Ok(there);
    }
    let id = past(
        cx,
        COUNCIL,
        (new.space, new.founder),
        (new.name, new.charter),
        (SOURCE, &format!("{}-council", new.space)),
    )
    .await?;
    let rules = Rules {
        scope: new.scope.name().to_owned(),
        cadence_weeks: new.cadence_weeks,
        meeting_minutes: 60,
        quorum_percent: new.quorum_percent,
        place: new.place.to_owned(),
    };
    councils::store::insert(cx, id, new.space, &rules, None, new.founder).await?;
    Ok(id)
}

/// Gives somebody a seat from now ([`Cx::act_at`]) on; one of the same kind that they hold already is given back.
///
/// # Errors
/// If the database refuses.
pub async fn seat(
    cx: &mut Cx,
    council: SubjectId,
    kind: SeatKind,
    person: PersonId,
    voting: bool,
    to: Option<Timestamp>,
) -> db::Result<SeatId> {
    let held = seats::store::of_person(cx, council, person).await?;
    if let Some(seat) = held.iter().find(|seat| seat.kind() == kind) {
        return Ok(seat.id);
    }
    let from = cx.now();
    seats::store::insert(cx, council, &NewSeat { kind, person, voting, from, to }).await
}

/// Puts a topic in.
///
/// # Errors
/// If there is no such council, or the database refuses.
pub async fn topic(
    cx: &mut Cx,
    council: SubjectId,
    by: PersonId,
    title: &str,
    text: &str,
    about: Option<SubjectId>,
    key: &str,
) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, key).await? {
        return Ok(there);
    }
    let space = space_of(cx, council).await?;
    let id = past(cx, TOPIC, (space, by), (title, text), (SOURCE, key)).await?;
    topics::store::insert(cx, id, council, about).await?;
    Ok(id)
}

/// An action that somebody took on.
#[derive(Clone, Debug)]
pub struct PastAction<'a> {
    /// The council.
    pub council: SubjectId,
    /// Who gave it.
    pub by: PersonId,
    /// Who took it on.
    pub owner: PersonId,
    /// What is to be done.
    pub title: &'a str,
    /// Until when.
    pub due: Timestamp,
    /// The meeting that it came from.
    pub meeting: Option<SubjectId>,
    /// When it was done, if it was.
    pub done: Option<Timestamp>,
    /// Its key.
    pub key: &'a str,
}

/// Puts an action in.
///
/// # Errors
/// If there is no such council, or the database refuses.
pub async fn action(cx: &mut Cx, new: &PastAction<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let space = space_of(cx, new.council).await?;
    let id = past(cx, ACTION, (space, new.by), (new.title, ""), (SOURCE, new.key)).await?;
    let given = action_items::NewAction { owner: new.owner, due: new.due, meeting: new.meeting, decision: None };
    action_items::store::insert(cx, id, new.council, &given).await?;
    if let Some(done) = new.done {
        let at = cx.now();
        cx.act_at(done);
        action_items::store::finish(cx, id, Some(new.owner)).await?;
        cx.act_at(at);
    }
    Ok(id)
}

async fn space_of(cx: &mut Cx, council: SubjectId) -> db::Result<SpaceId> {
    Ok(councils::store::load(cx, council).await?.ok_or(Error::NoRow)?.space)
}
