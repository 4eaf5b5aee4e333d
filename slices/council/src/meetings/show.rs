//! The page of a meeting: before it, while it goes on, and after it.

use super::actions::{self, count};
use super::model::{Sitting, Stage};
use crate::agenda::view::{Around, ItemView};
use crate::agenda::{self, OutcomeKind, Presence, Purpose, Typed};
use crate::councils::{Head, Part, quorum_of};
use crate::seats::{self, Seat};
use crate::{policy, t, topics, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SeatId, SubjectId, Verdict};
use std::collections::HashMap;
use web::faces::{self, Faces, Member};
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Layout, Page, Problem, Visit};
use web::{civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "meetings/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    mark: Mark,
    stage: &'static str,
    at: TimeView,
    minutes: i64,
    place: String,
    link: String,
    html: String,
    items: Vec<ItemView>,
    /// How long its points are meant to take together.
    planned: i64,
    people: Vec<SeatLine>,
    quorum: Quorum,
    keeps: bool,
    writes: bool,
    takes_items: bool,
    /// Its minutes: the page of those that are published, and since when.
    published: Option<(SubjectId, TimeView)>,
    approved: Option<TimeView>,
    /// What the form of a new point holds.
    new: NewForm,
    usual: String,
    /// What the forms of outcomes hold.
    kinds: Vec<Choice>,
    owners: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
    foot: Vec<Shown>,
}

/// Somebody with a seat, and whether they are there.
#[cfg_attr(test, derive(playhouse::Sample))]
struct SeatLine {
    id: SeatId,
    person: PersonView,
    kind: &'static str,
    voting: bool,
    /// Each with whether it is so.
    states: Vec<Choice>,
    /// What is known, in a word.
    said: &'static str,
    may_say: bool,
}

/// How many voting seats are there, of how many, and how many would be enough.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Quorum {
    present: i64,
    voting: i64,
    needed: i64,
    met: bool,
}

/// What the form of a new point holds.
#[cfg_attr(test, derive(playhouse::Sample))]
struct NewForm {
    topics: Vec<Choice>,
    purposes: Vec<Choice>,
    presenters: Vec<Choice>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

/// The page with what came back from one of its forms.
///
/// # Errors
/// If it can't be shown.
pub(crate) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    typed: Typed,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let (t, sitting) = (t::Texts::new(visit.lang), actions::sitting(cx, id).await?);
    let Sitting { chamber, subject, meeting } = &sitting;
    let stage = meeting.stage();
    let keeps = policy::Keep.judge(&visit.viewer, chamber) == Verdict::Allowed;
    let writes = stage.takes_outcomes() && policy::Work.judge(&visit.viewer, chamber) == Verdict::Allowed;
    let seats = seats::store::running(cx, chamber.subject.id).await?;
    let there = agenda::store::attendance(cx, id).await?;
    let items = agenda::store::items(cx, id).await?;
    let outcomes = agenda::store::outcomes(cx, id).await?;
    let asked = items.iter().filter_map(|item| item.presenter).chain(seats.iter().map(|seat| seat.person));
    let faces = Faces::load(cx, asked).await?;
    let members = if keeps || writes { faces::members(cx, subject.space).await? } else { Vec::new() };
    let around = Around { app, visit, faces: &faces, members: &members, outcomes: &outcomes, writes, keeps };
    let mut views = Vec::new();
    for (index, item) in items.iter().enumerate() {
        views.push(around.view(cx, index, item).await?);
    }
    let text = subjects::text(cx, subject).await?;
    let (label, tone, icon) = wording::stage(t, stage);
    let anchor = Anchor::Subject(subject.clone());
    Ok(Show {
        t,
        head: Head::below(cx, visit, chamber, Part::Meetings).await?,
        id,
        heading: meeting.title.clone(),
        mark: Mark { label: label.to_owned(), tone, icon },
        stage: stage.name(),
        at: civil::hour_said(meeting.starts_at, visit),
        minutes: meeting.length_minutes,
        place: meeting.place.clone(),
        link: meeting.link.clone(),
        html: prose::resolved(cx, &text.html).await?,
        planned: items.iter().map(|item| item.minutes).sum(),
        items: views,
        people: people(visit, &sitting, &faces, &seats, &there, keeps),
        quorum: quorum(&sitting, &seats, &there),
        new: new_form(cx, t, &sitting, &members, &typed, keeps).await?,
        usual: if typed.minutes.is_empty() { "10".to_owned() } else { typed.minutes.clone() },
        kinds: kinds(t, &typed),
        owners: faces::choices(&members, t.choose_owner(), &typed.owner),
        published: meeting.minutes.zip(meeting.published_at).map(|(minutes, at)| (minutes, visit.time(at))),
        approved: meeting.approved_at.map(|at| visit.time(at)),
        keeps,
        writes,
        takes_items: keeps && stage.takes_items(),
        typed,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
    })
}

fn people(
    visit: &Visit,
    sitting: &Sitting,
    faces: &Faces,
    seats: &[Seat],
    there: &HashMap<SeatId, Presence>,
    keeps: bool,
) -> Vec<SeatLine> {
    let t = t::Texts::new(visit.lang);
    let open = sitting.meeting.stage().takes_items();
    let line = |seat: &Seat| {
        let state = there.get(&seat.id).copied();
        let offer = |one: &Presence| web::view::Choice::of(one.name(), wording::presence(t, *one), state == Some(*one));
        let own = sitting.chamber.seats.iter().any(|own| own.id == seat.id);
        SeatLine {
            id: seat.id,
            person: faces.view(visit, seat.person),
            kind: wording::seat(t, seat.kind()),
            voting: seat.voting,
            states: Presence::ALL.iter().map(offer).collect(),
            said: state.map_or(t.presence_unknown(), |state| wording::presence(t, state)),
            may_say: open && (own || keeps) && sitting.chamber.is_here(),
        }
    };
    seats.iter().map(line).collect()
}

/// As it was when the meeting closed; before that as it is now.
fn quorum(sitting: &Sitting, seats: &[Seat], there: &HashMap<SeatId, Presence>) -> Quorum {
    let percent = sitting.chamber.council.quorum_percent;
    let meeting = &sitting.meeting;
    if let (Some(present), Some(voting), Some(met)) = (meeting.seats_present, meeting.seats_voting, meeting.quorum_met)
    {
        return Quorum { present, voting, needed: quorum_of(percent, voting), met };
    }
    let who = count(seats, there, percent);
    Quorum { present: who.present, voting: who.voting, needed: quorum_of(percent, who.voting), met: who.quorum }
}

async fn new_form(
    cx: &mut Cx,
    t: t::Texts,
    sitting: &Sitting,
    members: &[Member],
    typed: &Typed,
    keeps: bool,
) -> db::Result<NewForm> {
    let waiting = if keeps && sitting.meeting.stage() != Stage::Closed {
        topics::store::waiting(cx, sitting.chamber.subject.id, 100).await?
    } else {
        Vec::new()
    };
    let mut offered = vec![web::view::Choice::of("", t.no_topic(), typed.topic.is_empty())];
    offered
        .extend(waiting.iter().map(|one| web::view::Choice::of(one.id, &one.title, typed.topic == one.id.to_string())));
    let purpose =
        |one: &Purpose| web::view::Choice::of(one.name(), wording::purpose(t, *one), typed.purpose == one.name());
    Ok(NewForm {
        topics: if waiting.is_empty() { Vec::new() } else { offered },
        purposes: Purpose::ALL.iter().map(purpose).collect(),
        presenters: faces::choices(members, t.nobody(), &typed.presenter),
    })
}

fn kinds(t: t::Texts, typed: &Typed) -> Vec<Choice> {
    let usual = |kind: OutcomeKind| typed.kind.is_empty() && kind == OutcomeKind::Information;
    let offer = |kind: &OutcomeKind| {
        web::view::Choice::of(kind.name(), wording::outcome(t, *kind), typed.kind == kind.name() || usual(*kind))
    };
    OutcomeKind::ALL.iter().map(offer).collect()
}
