//! Meetings as calendars read them (RFC 5545). A meeting keeps its UID for ever; each move raises its SEQUENCE; what is called off
//! says so.

use crate::meetings::{Meeting, Stage};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use kernel::Timestamp;
use web::civil::icalendar as stamp;

/// What a calendar is to do with it (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// Show it.
    Publish,
    /// Take it over.
    Request,
    /// Strike it.
    Cancel,
}

impl Method {
    const fn name(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A meeting in a calendar.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Which council meets.
    pub council: &'a str,
    /// Its page.
    pub url: String,
    /// The house that it is unique in.
    pub domain: &'a str,
}

/// Who invites whom, by mail address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parties<'a> {
    pub organizer: &'a str,
    pub attendee: &'a str,
}

/// A calendar with these meetings, as of now.
pub(crate) fn calendar(
    method: Method,
    name: &str,
    entries: &[Entry<'_>],
    parties: Option<Parties<'_>>,
    now: Timestamp,
) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(Property::new("METHOD", method.name()));
    if method == Method::Publish {
        calendar.name(name);
    }
    for entry in entries {
        calendar.push(event(entry, parties, now));
    }
    calendar.to_string()
}

fn event(entry: &Entry<'_>, parties: Option<Parties<'_>>, now: Timestamp) -> Event {
    let Entry { meeting, council, url, domain } = entry;
    let mut event = Event::new();
    event.uid(&format!("council-meeting-{}@{domain}", meeting.id)).summary(&format!("{council}: {}", meeting.title));
    event.add_property("SEQUENCE", meeting.sequence.to_string());
    event.add_property("DTSTAMP", stamp(now));
    event.add_property("DTSTART", stamp(meeting.starts_at));
    event.add_property("DTEND", stamp(meeting.ends_at()));
    let off = meeting.stage() == Stage::CalledOff;
    event.status(if off { EventStatus::Cancelled } else { EventStatus::Confirmed });
    let place = if meeting.place.is_empty() { &meeting.link } else { &meeting.place };
    if !place.is_empty() {
        event.location(place);
    }
    let link = if meeting.link.is_empty() { String::new() } else { format!("{}\n", meeting.link) };
    event.description(&format!("{link}{url}")).url(url);
    if let Some(parties) = parties {
        event.add_property("ORGANIZER", format!("mailto:{}", parties.organizer));
        let mut attendee = Property::new("ATTENDEE", format!("mailto:{}", parties.attendee));
        attendee.add_parameter("PARTSTAT", "NEEDS-ACTION").add_parameter("ROLE", "REQ-PARTICIPANT");
        event.append_multi_property(attendee);
    }
    event.done()
}
