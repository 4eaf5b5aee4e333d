//! Making an agenda, writing what came of it, saying who was there.

use super::model::{OutcomeKind, Presence, Purpose, moved};
use super::store::{self, Item, NewItem, Outcome};
use crate::action_items::{self, Promise};
use crate::facts::MeetingChanged;
use crate::meetings::{Sitting, Stage, sitting, taken};
use crate::{decisions, policy, seats, t, topics, wording};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{AgendaItemId, OutcomeId, PersonId, SeatId, SubjectId, Timestamp};
use texts::Lang;
use web::checks::{body, line};
use web::faces;
use web::{FieldErrors, Problem};

/// Puts a point on an agenda: a topic that waits, or anything else.
///
/// # Errors
/// If the viewer may not, the meeting is over, or something can't be taken.
pub async fn add(cx: &mut Cx, lang: Lang, meeting: SubjectId, new: &NewItem) -> Result<AgendaItemId, Problem> {
    let sitting = in_stage(cx, lang, meeting, &policy::Keep, Stage::takes_items).await?;
    let mut new = new.clone();
    if let Some(id) = new.topic {
        let (chamber, topic) = topics::find(cx, id).await?;
        if chamber.subject.id != sitting.chamber.subject.id || topic.standing() != topics::Standing::Waiting {
            return Err(Problem::field("topic", t::Texts::new(lang).error_topic()));
        }
        new.about = topic.about;
        if new.title.trim().is_empty() {
            new.title = topic.title;
        }
    }
    check(cx, lang, &sitting, &new).await?;
    new.title = new.title.trim().to_owned();
    let id = store::insert(cx, meeting, &new).await?;
    changed(cx, &sitting).await?;
    Ok(id)
}

/// Changes a point.
///
/// # Errors
/// If the viewer may not, the meeting is over, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: AgendaItemId, new: &NewItem) -> Result<SubjectId, Problem> {
    let (sitting, _) = point(cx, lang, id, Stage::takes_items).await?;
    check(cx, lang, &sitting, new).await?;
    store::update(cx, id, new).await?;
    changed(cx, &sitting).await
}

/// Takes a point off the agenda. One of which something came stays.
///
/// # Errors
/// If the viewer may not, the meeting is over, or something came of it.
pub async fn remove(cx: &mut Cx, lang: Lang, id: AgendaItemId) -> Result<SubjectId, Problem> {
    let (sitting, item) = point(cx, lang, id, Stage::takes_items).await?;
    if store::outcomes(cx, item.meeting).await?.iter().any(|outcome| outcome.item == id) {
        return Err(Problem::Conflict(t::Texts::new(lang).error_has_outcomes().to_owned()));
    }
    store::delete(cx, id).await?;
    changed(cx, &sitting).await
}

/// Moves a point a step up (-1) or down (1).
///
/// # Errors
/// If the viewer may not, or the meeting is over.
pub async fn step(cx: &mut Cx, lang: Lang, id: AgendaItemId, step: i64) -> Result<SubjectId, Problem> {
    let (sitting, item) = point(cx, lang, id, Stage::takes_items).await?;
    let order: Vec<AgendaItemId> = store::items(cx, item.meeting).await?.iter().map(|one| one.id).collect();
    store::arrange(cx, &moved(&order, id, step)).await?;
    changed(cx, &sitting).await
}

/// What somebody writes down of a point.
#[derive(Clone, Debug)]
pub struct Noted {
    /// What it is.
    pub kind: OutcomeKind,
    /// In a sentence.
    pub text: String,
    /// For an action: who takes it on, and until when.
    pub owner: Option<PersonId>,
    /// For an action: until when.
    pub due: Option<Timestamp>,
}

/// Writes down what came of a point, while the meeting goes on or before its minutes are published. An action begins at once;
/// what is parked comes back on the next agenda.
///
/// # Errors
/// If the viewer may not, the meeting has not begun or has its minutes, or something is missing.
pub async fn note(cx: &mut Cx, lang: Lang, id: AgendaItemId, noted: &Noted) -> Result<OutcomeId, Problem> {
    let item = store::item(cx, id).await?.ok_or(Problem::NotFound)?;
    let sitting = in_stage(cx, lang, item.meeting, &policy::Work, Stage::takes_outcomes).await?;
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "text", &noted.text, t::Texts::new(lang).error_outcome_missing());
    errors.check()?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let action = match noted.kind {
        OutcomeKind::Action => {
            let promise = Promise {
                title: noted.text.trim().to_owned(),
                owner: noted.owner,
                due: noted.due,
                meeting: Some(item.meeting),
                decision: None,
                key: None,
            };
            Some(action_items::give(cx, lang, &sitting.chamber, &promise).await?)
        }
        _ => None,
    };
    if noted.kind == OutcomeKind::Parked {
        let now = cx.now();
        store::park(cx, id, Some(now)).await?;
    }
    let outcome = store::write(cx, &item, noted.kind, noted.text.trim(), action, by).await?;
    changed(cx, &sitting).await?;
    Ok(outcome)
}

/// Corrects the words of an outcome.
///
/// # Errors
/// If the viewer may not, the minutes are published, or nothing is left.
pub async fn correct(cx: &mut Cx, lang: Lang, id: OutcomeId, text: &str) -> Result<SubjectId, Problem> {
    let (sitting, _) = outcome(cx, lang, id).await?;
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "text", text, t::Texts::new(lang).error_outcome_missing());
    errors.check()?;
    store::correct(cx, id, text.trim()).await?;
    changed(cx, &sitting).await
}

/// Strikes an outcome that has no number and is no action.
///
/// # Errors
/// If the viewer may not, the minutes are published, or it lives on elsewhere.
pub async fn strike(cx: &mut Cx, lang: Lang, id: OutcomeId) -> Result<SubjectId, Problem> {
    let (sitting, outcome) = outcome(cx, lang, id).await?;
    if outcome.decision.is_some() || outcome.action.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_lives_on().to_owned()));
    }
    store::strike(cx, id).await?;
    if outcome.kind() == OutcomeKind::Parked {
        store::park(cx, outcome.item, None).await?;
    }
    changed(cx, &sitting).await
}

/// Says whether somebody is there: everybody of themselves, those who keep the council of all.
///
/// # Errors
/// If the viewer may not, or the meeting is over.
pub async fn attend(
    cx: &mut Cx,
    lang: Lang,
    meeting: SubjectId,
    seat: SeatId,
    presence: Presence,
) -> Result<(), Problem> {
    let own = sitting(cx, meeting).await?.chamber.seats.iter().any(|own| own.id == seat);
    let sitting = if own {
        in_stage(cx, lang, meeting, &policy::Work, Stage::takes_items).await?
    } else {
        in_stage(cx, lang, meeting, &policy::Keep, Stage::takes_items).await?
    };
    seats::store::one(cx, sitting.chamber.subject.id, seat).await?.ok_or(Problem::NotFound)?;
    store::attend(cx, meeting, seat, presence).await?;
    changed(cx, &sitting).await.map(drop)
}

/// Puts what was parked, and decisions whose review is due by then, onto the agenda of a new meeting.
///
/// # Errors
/// If the database refuses.
pub async fn carry_over(
    cx: &mut Cx,
    lang: Lang,
    council: SubjectId,
    meeting: SubjectId,
    starts_at: Timestamp,
) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    for item in store::parked(cx, council).await? {
        let again = NewItem {
            purpose: item.purpose(),
            title: item.title,
            minutes: item.minutes,
            presenter: item.presenter,
            topic: item.topic,
            about: item.about,
        };
        store::insert(cx, meeting, &again).await?;
    }
    for decision in decisions::store::due(cx, council, starts_at, 20).await? {
        if store::is_placed(cx, decision.id).await? {
            continue;
        }
        let title = t.review_of(wording::number(decision.year, decision.number), &decision.title);
        let title = markup::shortened(&title, 200);
        let about = Some(decision.id);
        let review = NewItem { title, minutes: 10, presenter: None, purpose: Purpose::Discuss, topic: None, about };
        store::insert(cx, meeting, &review).await?;
    }
    Ok(())
}

async fn in_stage(
    cx: &mut Cx,
    lang: Lang,
    meeting: SubjectId,
    act: &impl Rule<crate::councils::Chamber>,
    may: impl Fn(Stage) -> bool,
) -> Result<Sitting, Problem> {
    let sitting = taken(cx, meeting, act).await?;
    if may(sitting.meeting.stage()) {
        return Ok(sitting);
    }
    Err(Problem::Conflict(t::Texts::new(lang).error_stage().to_owned()))
}

async fn point(
    cx: &mut Cx,
    lang: Lang,
    id: AgendaItemId,
    may: impl Fn(Stage) -> bool,
) -> Result<(Sitting, Item), Problem> {
    let item = store::item(cx, id).await?.ok_or(Problem::NotFound)?;
    let sitting = in_stage(cx, lang, item.meeting, &policy::Keep, may).await?;
    Ok((sitting, item))
}

/// An outcome that the viewer may correct: they wrote it, or keep the council.
async fn outcome(cx: &mut Cx, lang: Lang, id: OutcomeId) -> Result<(Sitting, Outcome), Problem> {
    let outcome = store::outcome(cx, id).await?.ok_or(Problem::NotFound)?;
    let sitting = in_stage(cx, lang, outcome.meeting, &policy::Work, Stage::takes_outcomes).await?;
    if cx.viewer().person() != Some(outcome.written_by) {
        grant(cx.viewer(), sitting.chamber.clone(), &policy::Keep)?;
    }
    Ok((sitting, outcome))
}

async fn check(cx: &mut Cx, lang: Lang, sitting: &Sitting, new: &NewItem) -> Result<(), Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &new.title);
    if !(1..=600).contains(&new.minutes) {
        errors.add("minutes", t.error_minutes_range(1, 600));
    }
    if let Some(presenter) = new.presenter {
        let members = faces::members(cx, sitting.subject.space).await?;
        if !members.iter().any(|member| member.id == presenter) {
            errors.add("presenter", t.error_not_member());
        }
    }
    errors.check()
}

/// Those who look at the meeting see it at once.
async fn changed(cx: &mut Cx, sitting: &Sitting) -> Result<SubjectId, Problem> {
    let meeting = sitting.subject.id;
    cx.record(&MeetingChanged { space: sitting.subject.space, meeting }).await?;
    Ok(meeting)
}
