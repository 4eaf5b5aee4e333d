//! Writing, publishing, correcting and approving minutes.

use super::model::{Point, Recorded, Words, draft};
use super::store;
use crate::agenda::{self, Presence};
use crate::councils::Within;
use crate::facts::{MinutesApproved, MinutesPublished};
use crate::meetings::{Sitting, Stage, count, sitting, taken};
use crate::{MINUTES, policy, seats, t, wording};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use subjects::NewSubject;
use texts::Lang;
use web::checks::body;
use web::faces::Faces;
use web::prose;
use web::{FieldErrors, Problem};

/// What the writer goes on with: the published minutes, the draft, or what was written down live.
///
/// # Errors
/// If the database refuses.
pub async fn text(cx: &mut Cx, lang: Lang, sitting: &Sitting) -> Result<String, Problem> {
    if let Some(minutes) = sitting.meeting.minutes {
        let subject = subjects::find(cx, minutes).await?.ok_or(Problem::NotFound)?;
        return Ok(subjects::text(cx, &subject).await?.source);
    }
    let kept = store::draft(cx, sitting.subject.id).await?;
    if kept.is_empty() { recorded(cx, lang, sitting).await } else { Ok(kept) }
}

async fn recorded(cx: &mut Cx, lang: Lang, sitting: &Sitting) -> Result<String, Problem> {
    let (t, meeting) = (t::Texts::new(lang), sitting.subject.id);
    let seats = seats::store::all(cx, sitting.chamber.subject.id).await?;
    let there = agenda::store::attendance(cx, meeting).await?;
    let faces = Faces::load(cx, seats.iter().map(|seat| seat.person)).await?;
    let of = |presence: Presence| {
        let mut names: Vec<String> = seats
            .iter()
            .filter(|seat| there.get(&seat.id) == Some(&presence))
            .map(|seat| faces.name(seat.person))
            .collect();
        names.dedup();
        names
    };
    let running = seats::store::running(cx, sitting.chamber.subject.id).await?;
    let who = count(&running, &there, sitting.chamber.council.quorum_percent);
    let (present, voting) =
        sitting.meeting.seats_present.zip(sitting.meeting.seats_voting).unwrap_or((who.present, who.voting));
    let outcomes = agenda::store::outcomes(cx, meeting).await?;
    let point = |item: &agenda::store::Item| Point {
        title: item.title.clone(),
        outcomes: outcomes
            .iter()
            .filter(|outcome| outcome.item == item.id)
            .map(|outcome| (outcome.kind(), wording::outcome(t, outcome.kind()), outcome.text.clone()))
            .collect(),
    };
    let points = agenda::store::items(cx, meeting).await?.iter().map(point).collect();
    let quorum = if sitting.meeting.quorum_met.unwrap_or(who.quorum) { t.quorum_met() } else { t.quorum_missed() };
    let quorum = format!("{} {quorum}", t.quorum_now(present, voting));
    let recorded = Recorded { present: of(Presence::In), excused: of(Presence::Excused), quorum, points };
    let words = Words { present: t.minutes_present(), excused: t.minutes_excused(), nothing: t.minutes_nothing() };
    Ok(draft(&recorded, words))
}

/// Keeps a draft, or corrects published minutes: the earlier text stays in their history, and they are approved no more.
///
/// # Errors
/// If the viewer may not, the meeting is not over, or the text can't be taken.
pub async fn save(cx: &mut Cx, lang: Lang, meeting: SubjectId, typed: &str) -> Result<(), Problem> {
    let sitting = over(cx, lang, meeting).await?;
    check(lang, typed)?;
    let Some(minutes) = sitting.meeting.minutes else {
        return Ok(store::keep(cx, meeting, typed.trim()).await?);
    };
    let subject = subjects::lock(cx, minutes).await?.ok_or(Problem::NotFound)?;
    let within = Within { chamber: &sitting.chamber, act: &policy::Keep };
    let subject = grant(cx.viewer(), subject, &within)?;
    let text = prose::written(cx, lang, typed).await?;
    let title = subject.title.clone();
    subjects::edit(cx, &subject, &title, &text).await?;
    Ok(store::approve(cx, meeting, None).await?)
}

/// Publishes the minutes: from now on they are read, found and talked about, and what came of the meeting stays as it is.
///
/// # Errors
/// If the viewer may not, the meeting is not over, or the text can't be taken.
pub async fn publish(cx: &mut Cx, lang: Lang, meeting: SubjectId, typed: &str) -> Result<SubjectId, Problem> {
    let sitting = over(cx, lang, meeting).await?;
    if let Some(minutes) = sitting.meeting.minutes {
        return Ok(minutes);
    }
    if sitting.meeting.stage() != Stage::Closed {
        return Err(Problem::Conflict(t::Texts::new(lang).error_close_first().to_owned()));
    }
    check(lang, typed)?;
    let text = prose::written(cx, lang, typed).await?;
    let title = markup::shortened(&t::Texts::new(lang).minutes_of(&sitting.meeting.title), 200);
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let new = NewSubject {
        kind: MINUTES,
        space: sitting.subject.space,
        audience: sitting.subject.audience,
        author: by,
        below: None,
        title: &title,
        text: &text,
        client_key: None,
        source: None,
    };
    let minutes = subjects::create(cx, &new).await?.id;
    store::publish(cx, meeting, minutes, by).await?;
    let quorum = sitting.meeting.quorum_met.unwrap_or(false);
    cx.record(&MinutesPublished { space: sitting.subject.space, meeting, minutes, quorum }).await?;
    Ok(minutes)
}

/// The council says that the minutes are right.
///
/// # Errors
/// If the viewer may not, or they are not published.
pub async fn approve(cx: &mut Cx, lang: Lang, meeting: SubjectId) -> Result<SubjectId, Problem> {
    let sitting = taken(cx, meeting, &policy::Keep).await?;
    let Some(minutes) = sitting.meeting.minutes else {
        return Err(Problem::Conflict(t::Texts::new(lang).error_stage().to_owned()));
    };
    if sitting.meeting.approved_at.is_none() {
        store::approve(cx, meeting, cx.viewer().person()).await?;
        cx.record(&MinutesApproved { space: sitting.subject.space, meeting, minutes }).await?;
    }
    Ok(minutes)
}

/// The meeting of these minutes.
///
/// # Errors
/// [`Problem::NotFound`] if there are none for this viewer.
pub async fn meeting_of(cx: &mut Cx, minutes: SubjectId) -> Result<Sitting, Problem> {
    let meeting = store::meeting_of(cx, minutes).await?.ok_or(Problem::NotFound)?;
    sitting(cx, meeting).await
}

async fn over(cx: &mut Cx, lang: Lang, meeting: SubjectId) -> Result<Sitting, Problem> {
    let sitting = taken(cx, meeting, &policy::Keep).await?;
    match sitting.meeting.stage() {
        Stage::Open | Stage::Closed | Stage::Published => Ok(sitting),
        _ => Err(Problem::Conflict(t::Texts::new(lang).error_stage().to_owned())),
    }
}

fn check(lang: Lang, typed: &str) -> Result<(), Problem> {
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "body", typed, t::Texts::new(lang).error_minutes_missing());
    errors.check()
}
