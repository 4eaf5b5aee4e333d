//! The page of a council's seats.

use super::actions;
use super::model::{SeatKind, Term};
use super::store::{NewSeat, Seat};
use crate::councils::{Chamber, Head, Part};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SeatId, SubjectId, Verdict};
use serde::Deserialize;
use web::civil;
use web::faces::{self, Faces};
use web::flash::{Flash, go};
use web::view::{Choice, PersonView};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "seats/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    running: Vec<SeatView>,
    coming: Vec<SeatView>,
    expired: Vec<SeatView>,
    ended: Vec<SeatView>,
    /// The form, for those who keep the council.
    form: Option<SeatForm>,
    members_url: Option<String>,
    errors: FieldErrors,
}

/// A seat on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
struct SeatView {
    id: SeatId,
    kind: &'static str,
    person: PersonView,
    voting: bool,
    from: String,
    to: Option<String>,
    ended: Option<String>,
    may_end: bool,
}

/// What is filled in.
#[cfg_attr(test, derive(playhouse::Sample))]
struct SeatForm {
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    voting: bool,
    from: String,
    to: String,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.seats())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    person: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    voting: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let typed = Typed {
        kind: SeatKind::Member.name().to_owned(),
        voting: "true".to_owned(),
        from: civil::day_field(visit.now, &visit.zone),
        ..Typed::default()
    };
    show(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let new = match typed.read(&visit) {
        Ok(new) => new,
        Err(errors) => return show(&app, visit, id, typed, errors).await,
    };
    let work = async move |cx: &mut Cx| actions::add(cx, lang, id, &new).await;
    match app.write(&visit.viewer, work).await {
        Ok(_) => Ok(go(&app, &format!("/council/{id}/seats"), Flash::good(t::Texts::new(lang).said_seat_given()))),
        Err(problem) => show(&app, visit, id, typed, web::FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let seat: SeatId = id.parse()?;
    let council = app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, seat).await).await?;
    Ok(go(&app, &format!("/council/{council}/seats"), Flash::good(t::Texts::new(visit.lang).said_seat_ended())))
}

impl Typed {
    fn read(&self, visit: &Visit) -> Result<NewSeat, FieldErrors> {
        let (t, mut errors) = (t::Texts::new(visit.lang), FieldErrors::new());
        let person = self.person.parse();
        if person.is_err() {
            errors.add("person", t.error_person_missing());
        }
        let kind = SeatKind::from_name(&self.kind);
        if kind.is_none() {
            errors.add("kind", t.error_choose());
        }
        // A term begins with its first day, wherever in it that is typed.
        let day = civil::moment(&format!("{}T00:00", self.from.trim()), &visit.zone);
        if day.is_none() {
            errors.add("from", t.error_day());
        }
        let to =
            if self.to.trim().is_empty() { Some(None) } else { civil::end_of_day(&self.to, &visit.zone).map(Some) };
        if to.is_none() {
            errors.add("to", t.error_day());
        }
        match (person, kind, day, to) {
            (Ok(person), Some(kind), Some(from), Some(to)) => {
                Ok(NewSeat { kind, person, voting: self.voting == "true", from, to })
            }
            _ => Err(errors),
        }
    }
}

async fn show(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Index, Problem> {
    let (chamber, seats) = actions::list(cx, id).await?;
    let head = Head::of(cx, visit, &chamber, Part::Seats).await?;
    let faces = Faces::load(cx, seats.iter().map(|seat| seat.person)).await?;
    let keeps = policy::Keep.judge(&visit.viewer, &chamber) == Verdict::Allowed;
    let of = |term: Term| {
        let of_term = seats.iter().filter(|seat| seat.term(visit.now) == term);
        of_term.map(|seat| view(visit, &chamber, &faces, seat, keeps)).collect::<Vec<_>>()
    };
    let form = if keeps { Some(form(cx, visit, &chamber, &typed).await?) } else { None };
    let members_url =
        chamber.standing.as_ref().filter(|_| keeps).map(|space| format!("/spaces/{}/members", space.slug));
    Ok(Index {
        t: t::Texts::new(visit.lang),
        head,
        running: of(Term::Running),
        coming: of(Term::Coming),
        expired: of(Term::Expired),
        ended: of(Term::Ended),
        form,
        members_url,
        errors,
    })
}

fn view(visit: &Visit, chamber: &Chamber, faces: &Faces, seat: &Seat, keeps: bool) -> SeatView {
    let own = visit.viewer.person() == Some(seat.person) && chamber.is_here();
    let day = |at| civil::day_said(at, visit);
    SeatView {
        id: seat.id,
        kind: wording::seat(t::Texts::new(visit.lang), seat.kind()),
        person: faces.view(visit, seat.person),
        voting: seat.voting,
        from: day(seat.from),
        to: seat.to.map(day),
        ended: seat.ended_at.map(day),
        may_end: seat.ended_at.is_none() && (keeps || own),
    }
}

async fn form(cx: &mut Cx, visit: &Visit, chamber: &Chamber, typed: &Typed) -> db::Result<SeatForm> {
    let t = t::Texts::new(visit.lang);
    let members = faces::members(cx, chamber.subject.space).await?;
    let kind = |kind: &SeatKind| web::view::Choice::of(kind.name(), wording::seat(t, *kind), typed.kind == kind.name());
    Ok(SeatForm {
        people: faces::choices(&members, t.choose_person(), &typed.person),
        kinds: SeatKind::ALL.iter().map(kind).collect(),
        voting: typed.voting == "true",
        from: typed.from.clone(),
        to: typed.to.clone(),
    })
}
