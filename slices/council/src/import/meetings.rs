//! Meetings with a past.

use super::{SOURCE, space_of};
use crate::agenda::store::{Item, NewItem};
use crate::meetings::store::When;
use crate::{MEETING, MINUTES, OutcomeKind, Presence, Purpose};
use crate::{agenda, councils, meetings, minutes, seats};
use db::{Cx, Error};
use kernel::{AgendaItemId, PersonId, SeatId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use std::time::Duration;
use subjects::import::past;

/// A point of a past meeting, with what came of it.
#[derive(Clone, Debug)]
pub struct PastItem<'a> {
    /// What it was about.
    pub title: &'a str,
    /// How long it was meant to take.
    pub minutes: i64,
    /// Why it was there.
    pub purpose: Purpose,
    /// What came of it.
    pub outcomes: Vec<(OutcomeKind, &'a str)>,
}

/// A meeting that is over, or planned where it has no minutes and lies ahead.
#[derive(Clone, Debug)]
pub struct PastMeeting<'a> {
    /// The council.
    pub council: SubjectId,
    /// Its title.
    pub title: &'a str,
    /// When it began.
    pub starts_at: Timestamp,
    /// How long it was meant to take.
    pub length_minutes: i64,
    /// Where.
    pub place: &'a str,
    /// Who wrote it down.
    pub secretary: PersonId,
    /// Its agenda.
    pub items: Vec<PastItem<'a>>,
    /// Who was there, by seat.
    pub attendance: Vec<(SeatId, Presence)>,
    /// Its minutes: Markdown; none for a meeting that is only planned.
    pub minutes: Option<&'a str>,
    /// Its key, for importing twice without harm.
    pub key: &'a str,
}

/// Puts a meeting in, with its agenda; one that has minutes is over, and who was there is counted as when it closed.
///
/// # Errors
/// If there is no such council, or the database refuses.
pub async fn meeting(cx: &mut Cx, new: &PastMeeting<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let space = space_of(cx, new.council).await?;
    let id = past(cx, MEETING, (space, new.secretary), (new.title, ""), (SOURCE, new.key)).await?;
    let when = When {
        starts_at: new.starts_at,
        length_minutes: new.length_minutes,
        place: new.place.to_owned(),
        link: String::new(),
    };
    meetings::store::insert(cx, id, new.council, &when).await?;
    for item in &new.items {
        let point = add(cx, id, item).await?;
        for (kind, text) in &item.outcomes {
            agenda::store::write(cx, &point, *kind, text, None, new.secretary).await?;
        }
        if item.outcomes.iter().any(|(kind, _)| *kind == OutcomeKind::Parked) {
            agenda::store::park(cx, point.id, Some(new.starts_at)).await?;
        }
    }
    for (seat, presence) in &new.attendance {
        agenda::store::attend(cx, id, *seat, *presence).await?;
    }
    if let Some(text) = new.minutes {
        close(cx, new, id, space, text).await?;
    }
    Ok(id)
}

async fn add(cx: &mut Cx, meeting: SubjectId, item: &PastItem<'_>) -> db::Result<Item> {
    let new = NewItem {
        title: item.title.to_owned(),
        minutes: item.minutes,
        presenter: None,
        purpose: item.purpose,
        topic: None,
        about: None,
    };
    let id: AgendaItemId = agenda::store::insert(cx, meeting, &new).await?;
    agenda::store::item(cx, id).await?.ok_or(Error::NoRow)
}

/// Opened when it began, closed an hour and its length later at most, its minutes published the next day.
async fn close(cx: &mut Cx, new: &PastMeeting<'_>, id: SubjectId, space: SpaceId, text: &str) -> db::Result<()> {
    let at = cx.now();
    let day = Duration::from_secs(86_400);
    cx.act_at(new.starts_at);
    meetings::store::open(cx, id, new.secretary).await?;
    let council = councils::store::load(cx, new.council).await?.ok_or(Error::NoRow)?;
    let seats = seats::store::running(cx, new.council).await?;
    let there: HashMap<SeatId, Presence> = new.attendance.iter().copied().collect();
    let who = meetings::count(&seats, &there, council.quorum_percent);
    let length = u64::try_from(new.length_minutes).unwrap_or(60) * 60;
    cx.act_at(new.starts_at.plus(Duration::from_secs(length)));
    meetings::store::close(cx, id, new.secretary, who).await?;
    cx.act_at(new.starts_at.plus(day));
    let key = format!("{}-minutes", new.key);
    let published = past(cx, MINUTES, (space, new.secretary), (new.title, text), (SOURCE, &key)).await?;
    minutes::store::publish(cx, id, published, new.secretary).await?;
    minutes::store::approve(cx, id, Some(new.secretary)).await?;
    cx.act_at(at);
    Ok(())
}
