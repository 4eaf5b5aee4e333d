//! Asking, and what who asked makes of the answer.

use super::model::{Case, DAYS, State};
use super::store::{self, NewRequest};
use crate::desks::{desk, keepers};
use crate::facts::{OptionChosen, RequestAsked, RequestDue, RequestHelped, RequestReopened, RequestWithdrawn};
use crate::{REQUEST, policy, t, ways};
use db::Cx;
use evidence::working_days::deadline;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{SubjectId, Timestamp};
use maturity::Function;
use std::time::Duration;
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line};
use web::{FieldErrors, Problem, prose};

/// What somebody asks for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// In a line.
    pub title: String,
    /// What they want to reach: Markdown.
    pub text: String,
    /// For which function, by its name.
    pub function: String,
    /// By when.
    pub wanted_by: Option<Timestamp>,
    /// What they tried.
    pub tried: String,
    /// The client's key, against asking twice.
    pub key: Option<String>,
}

/// Asks at a desk. Its clock begins at once.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn ask(cx: &mut Cx, lang: Lang, at: SubjectId, wanted: &Wanted) -> Result<Created, Problem> {
    let desk = desk(cx, at).await?;
    let desk = grant(cx.viewer(), desk, &policy::Ask)?;
    let function = check(lang, wanted, cx.now())?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let space = desk.subject.space;
    let new = NewSubject {
        kind: REQUEST,
        space,
        audience: desk.subject.audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        let tried = wanted.tried.trim().to_owned();
        store::insert(cx, created.id, at, &NewRequest { function, wanted_by: wanted.wanted_by, tried }).await?;
        store::begin(cx, created.id, 1, deadline(cx.now(), DAYS), "").await?;
        let people = keepers(cx, at, space).await?;
        let function = function.name().to_owned();
        cx.record(&RequestAsked { space, request: created.id, function, people }).await?;
    }
    Ok(created)
}

fn check(lang: Lang, wanted: &Wanted, now: Timestamp) -> Result<Function, Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t.error_goal_missing());
    body(lang, &mut errors, "tried", &wanted.tried, "");
    if wanted.wanted_by.is_some_and(|by| by < now) {
        errors.add("wanted", t.error_day_over());
    }
    let function = Function::from_name(&wanted.function);
    if function.is_none() {
        errors.add("function", t.error_choose_function());
    }
    function.filter(|_| errors.is_empty()).ok_or(Problem::Invalid(errors))
}

/// A request at its desk.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn case(cx: &mut Cx, id: SubjectId) -> Result<Case, Problem> {
    let request = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(Case { desk: desk(cx, request.desk).await?, subject, request })
}

/// The same, locked for a change by somebody who may do this with it.
///
/// # Errors
/// If there is none for this viewer, or they may not.
pub async fn taken(cx: &mut Cx, id: SubjectId, act: &impl Rule<Case>) -> Result<Case, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let case = case(cx, id).await?;
    Ok(grant(cx.viewer(), case, act)?.into_inner())
}

/// Chooses one of the ways of the newest round.
///
/// # Errors
/// If the viewer did not ask, or there is no such way.
pub async fn choose(cx: &mut Cx, lang: Lang, id: SubjectId, place: i64) -> Result<(), Problem> {
    let case = taken(cx, id, &policy::Follow).await?;
    let shown = ways::store::all(cx, id).await?;
    let way = shown.iter().find(|way| way.place == place).ok_or(Problem::NotFound)?;
    if case.request.chosen == Some(place) {
        return Ok(());
    }
    let over = !case.request.takes_answers() || way.round != case.request.round;
    in_state(lang, !over)?;
    store::choose(cx, &case.request, place).await?;
    let mut people = vec![way.given_by];
    people.extend(way.helper.filter(|helper| *helper != way.given_by));
    cx.record(&OptionChosen { space: case.subject.space, request: id, people }).await?;
    Ok(())
}

/// Who asked says that it helped.
///
/// # Errors
/// If the viewer did not ask, or no way was shown.
pub async fn helped(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let case = taken(cx, id, &policy::Follow).await?;
    if case.request.state() == State::Helped {
        return Ok(());
    }
    in_state(lang, matches!(case.request.state(), State::Answered | State::RefusedWithWay | State::Chosen))?;
    store::helped(cx, &case.request).await?;
    cx.record(&RequestHelped { space: case.subject.space, request: id }).await?;
    Ok(())
}

/// Who asked opens it again and says what is missing. A new round begins, with a clock of its own.
///
/// # Errors
/// If the viewer did not ask, it waits for an answer anyway or was taken back, or no reason is given.
pub async fn reopen(cx: &mut Cx, lang: Lang, id: SubjectId, reason: &str) -> Result<(), Problem> {
    let case = taken(cx, id, &policy::Follow).await?;
    in_state(lang, !matches!(case.request.state(), State::Open | State::Withdrawn))?;
    let mut errors = FieldErrors::new();
    body(lang, &mut errors, "reason", reason, t::Texts::new(lang).error_missing_missing());
    errors.check()?;
    let (space, due) = (case.subject.space, deadline(cx.now(), DAYS));
    store::begin(cx, id, case.request.round + 1, due, reason.trim()).await?;
    let people = keepers(cx, case.request.desk, space).await?;
    cx.record(&RequestReopened { space, request: id, people }).await?;
    Ok(())
}

/// Who asked takes it back.
///
/// # Errors
/// If the viewer did not ask, or it helped already.
pub async fn withdraw(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let case = taken(cx, id, &policy::Follow).await?;
    if case.request.state() == State::Withdrawn {
        return Ok(());
    }
    in_state(lang, case.request.state() != State::Helped)?;
    store::withdraw(cx, &case.request).await?;
    cx.record(&RequestWithdrawn { space: case.subject.space, request: id }).await?;
    Ok(())
}

/// Tells those who answer, as the program, that the time of a request is almost over: once a round.
///
/// # Errors
/// If the database refuses.
pub async fn warn(cx: &mut Cx) -> Result<(), Problem> {
    let horizon = cx.now().plus(Duration::from_secs(5 * 86_400));
    for id in store::unwarned(cx, horizon, 200).await? {
        subjects::lock(cx, id).await?;
        let Some(request) = store::one(cx, id).await? else { continue };
        let Some(subject) = subjects::find(cx, id).await? else { continue };
        if request.stand().is_due_soon(cx.now()) {
            store::warned(cx, id, request.round).await?;
            let people = keepers(cx, request.desk, subject.space).await?;
            cx.record(&RequestDue { space: subject.space, request: id, people }).await?;
        }
    }
    Ok(())
}

/// A button that another state has stands on a page that was open too long.
fn in_state(lang: Lang, holds: bool) -> Result<(), Problem> {
    if holds { Ok(()) } else { Err(Problem::Conflict(t::Texts::new(lang).error_state().to_owned())) }
}
