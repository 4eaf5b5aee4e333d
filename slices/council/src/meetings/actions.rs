//! Planning, moving, calling off, opening and closing meetings.

use super::model::{Sitting, Stage};
use super::store::{self, Presence, When};
use crate::agenda;
use crate::councils::{Chamber, Within, chamber, locked, quorum_of};
use crate::facts::{MeetingCalledOff, MeetingClosed, MeetingMoved, MeetingOpened, MeetingPlanned};
use crate::seats::{self, Seat};
use crate::{MEETING, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, PersonId, SeatId, SubjectId};
use std::collections::HashMap;
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::prose;
use web::{FieldErrors, Problem};

/// A meeting to plan, or what one is changed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// What it is about: Markdown.
    pub text: String,
    /// When and where.
    pub when: When,
    /// The client's key, against planning twice.
    pub key: Option<String>,
}

/// A meeting with its council.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn sitting(cx: &mut Cx, id: SubjectId) -> Result<Sitting, Problem> {
    let meeting = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let chamber = chamber(cx, meeting.council).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(Sitting { chamber, subject, meeting })
}

/// The same, locked for a change by somebody who may do this in its council.
///
/// # Errors
/// If there is none for this viewer, or they may not.
pub async fn taken(cx: &mut Cx, id: SubjectId, act: &impl Rule<Chamber>) -> Result<Sitting, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let Sitting { chamber, subject, meeting } = sitting(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, act)?.into_inner();
    Ok(Sitting { chamber, subject, meeting })
}

/// Plans a meeting. What was parked in the last one and what is due for a review comes onto its agenda by itself.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn plan(cx: &mut Cx, lang: Lang, council: SubjectId, wanted: &Wanted) -> Result<Created, Problem> {
    let chamber = locked(cx, council).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Keep)?;
    check(lang, wanted).check()?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: MEETING,
        space: chamber.subject.space,
        audience: chamber.subject.audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, council, &wanted.when).await?;
        agenda::carry_over(cx, lang, council, created.id, wanted.when.starts_at).await?;
        let people = seated(cx, council).await?;
        cx.record(&MeetingPlanned { space: chamber.subject.space, meeting: created.id, people }).await?;
    }
    Ok(created)
}

/// Those who hold a seat now, once each.
///
/// # Errors
/// If the database refuses.
pub async fn seated(cx: &mut Cx, council: SubjectId) -> db::Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> = seats::store::running(cx, council).await?.iter().map(|seat| seat.person).collect();
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Changes a planned meeting. Another time or place is a move, which calendars and those with a seat hear of.
///
/// # Errors
/// If the viewer may not, it has begun, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let (sitting, subject) = in_stage(cx, lang, id, Stage::may_move).await?;
    check(lang, wanted).check()?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    let (meeting, when) = (&sitting.meeting, &wanted.when);
    let is_moved = meeting.starts_at != when.starts_at || meeting.length_minutes != when.length_minutes;
    if is_moved || meeting.place != when.place || meeting.link != when.link || meeting.title != wanted.title.trim() {
        store::shift(cx, id, when).await?;
        cx.record(&MeetingMoved { space: subject.space, meeting: id }).await?;
    }
    Ok(())
}

/// Calls a planned meeting off.
///
/// # Errors
/// If the viewer may not, or it has begun.
pub async fn call_off(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let (_, subject) = in_stage(cx, lang, id, Stage::may_move).await?;
    store::call_off(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
    cx.record(&MeetingCalledOff { space: subject.space, meeting: id }).await?;
    Ok(())
}

/// Opens a planned meeting.
///
/// # Errors
/// If the viewer may not, or it is not planned.
pub async fn open(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let (_, subject) = in_stage(cx, lang, id, Stage::may_move).await?;
    store::open(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
    cx.record(&MeetingOpened { space: subject.space, meeting: id }).await?;
    Ok(())
}

/// Closes an open meeting. Who was there, and whether that was enough, stays as it is now.
///
/// # Errors
/// If the viewer may not, or it is not open.
pub async fn close(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let (sitting, subject) = in_stage(cx, lang, id, |stage| stage == Stage::Open).await?;
    let council = &sitting.chamber.council;
    let there = agenda::store::attendance(cx, id).await?;
    let who = count(&seats::store::running(cx, council.id).await?, &there, council.quorum_percent);
    store::close(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?, who).await?;
    let fact = MeetingClosed { space: subject.space, meeting: id, quorum: who.quorum, functions: who.functions };
    cx.record(&fact).await?;
    Ok(())
}

/// Who of these seats is there.
pub fn count(seats: &[Seat], there: &HashMap<SeatId, agenda::Presence>, quorum_percent: i64) -> Presence {
    let is_there = |seat: &&Seat| there.get(&seat.id) == Some(&agenda::Presence::In);
    let count = |seats: usize| i64::try_from(seats).unwrap_or(i64::MAX);
    let voting = count(seats.iter().filter(|seat| seat.voting).count());
    let present = count(seats.iter().filter(|seat| seat.voting).filter(is_there).count());
    Presence {
        voting,
        present,
        seated: seats::distinct_functions(seats.iter().map(Seat::kind)),
        functions: seats::distinct_functions(seats.iter().filter(is_there).map(Seat::kind)),
        quorum: present >= quorum_of(quorum_percent, voting),
    }
}

async fn in_stage(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    may: impl Fn(Stage) -> bool,
) -> Result<(Sitting, Granted<Subject>), Problem> {
    let sitting = taken(cx, id, &policy::Keep).await?;
    if !may(sitting.meeting.stage()) {
        return Err(Problem::Conflict(t::Texts::new(lang).error_stage().to_owned()));
    }
    let within = Within { chamber: &sitting.chamber, act: &policy::Keep };
    let subject = grant(cx.viewer(), sitting.subject.clone(), &within)?;
    Ok((sitting, subject))
}

fn check(lang: Lang, wanted: &Wanted) -> FieldErrors {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    if !(5..=600).contains(&wanted.when.length_minutes) {
        errors.add("minutes", t.error_minutes_range(5, 600));
    }
    short(lang, &mut errors, "place", &wanted.when.place);
    short(lang, &mut errors, "link", &wanted.when.link);
    let link = wanted.when.link.trim();
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        errors.add("link", t.error_link());
    }
    body(lang, &mut errors, "body", &wanted.text, "");
    errors
}
