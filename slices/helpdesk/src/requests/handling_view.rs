//! How far a request is and what one can say of it, as its page and its question's page show it.

use super::model::Status;
use super::store::{self, Event, Request};
use crate::goals::{self, ClockView};
use crate::t::Texts;
use crate::{policy, wording};
use db::Cx;
use kernel::grant::Rule;
use kernel::{PersonId, Verdict};
use web::Visit;
use web::faces::Faces;
use web::held::Held;
use web::kinds::Mark;
use web::view::{Choice, TimeView};

/// All of it.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct HandlingView {
    pub number: String,
    pub mark: Mark,
    pub priority: Option<Mark>,
    pub assignee: Option<String>,
    /// What those who help choose from; nothing for others.
    pub choices: Option<Choices>,
    pub may_solve: bool,
    pub may_reopen: bool,
    /// Its clocks, where its desk has goals.
    pub clocks: Vec<ClockView>,
    pub events: Vec<EventView>,
}

/// The lists of the form.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Choices {
    pub statuses: Vec<Choice>,
    pub priorities: Vec<Choice>,
    pub assignees: Vec<Choice>,
}

/// A line of the history.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct EventView {
    pub said: String,
    pub by: String,
    pub at: TimeView,
}

impl HandlingView {
    /// For this viewer.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, held: &Held<Request>) -> db::Result<Self> {
        let (t, one) = (Texts::new(visit.lang), &held.thing);
        let helps = policy::Handle.judge(&visit.viewer, held) == Verdict::Allowed;
        let settles = policy::Settle.judge(&visit.viewer, held) == Verdict::Allowed;
        let events = store::events(cx, one.id).await?;
        let became = events.iter().filter(|event| event.what == "assignee");
        let named = became.filter_map(|event| event.became.parse::<PersonId>().ok());
        let people: Vec<PersonId> =
            events.iter().filter_map(|event| event.by).chain(one.assignee).chain(named).collect();
        let faces = Faces::load(cx, people).await?;
        let choices = if helps { Some(choices(cx, t, held).await?) } else { None };
        let asks = visit.viewer.person() == Some(held.subject.author);
        let (solved, priority) = (one.status() == Status::Solved, one.priority());
        Ok(Self {
            number: one.number.clone(),
            mark: wording::status(t, one.status(), !asks),
            priority: (helps && priority != super::Priority::Usual).then(|| wording::urgency(t, priority)),
            assignee: one.assignee.map(|person| faces.name(person)),
            choices,
            clocks: goals::clocks_of(cx, visit, one.id).await?,
            may_solve: settles && !solved,
            may_reopen: settles && solved,
            events: events.iter().map(|event| line(t, visit, &faces, event, !asks)).collect(),
        })
    }
}

async fn choices(cx: &mut Cx, t: Texts, held: &Held<Request>) -> db::Result<Choices> {
    let one = &held.thing;
    let helpers = store::helpers(cx, held.subject.space).await?;
    let mut assignees = vec![Choice::of("", t.nobody(), one.assignee.is_none())];
    for (person, name) in helpers {
        assignees.push(Choice::of(person, markup::safe_name(&name).into_owned(), one.assignee == Some(person)));
    }
    Ok(Choices {
        statuses: wording::statuses(t, one.status()),
        priorities: wording::priorities(t, one.priority()),
        assignees,
    })
}

fn line(t: Texts, visit: &Visit, faces: &Faces, event: &Event, helps: bool) -> EventView {
    let said = match event.what.as_str() {
        "status" => Status::from_name(&event.became).map(|status| wording::status(t, status, helps).label),
        "priority" => super::Priority::from_name(&event.became).map(|one| t.event_priority(wording::priority(t, one))),
        _ => Some(match event.became.parse::<PersonId>() {
            Ok(person) => t.event_assigned(faces.name(person)),
            Err(_) => t.event_unassigned().to_owned(),
        }),
    };
    EventView {
        said: said.unwrap_or_default(),
        by: event.by.map(|by| faces.name(by)).unwrap_or_default(),
        at: visit.time(event.id.made_at()),
    }
}
