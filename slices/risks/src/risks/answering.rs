//! Answering for a risk: accepting it, judging it anew, saying how far its mitigation is, looking at it again, closing and opening it.

use super::actions::{accepted, locked};
use super::model::{Assessment, Mitigation, Verdict, What, is_review_day};
use super::store::writing;
use crate::facts::{
    MitigationLost, RiskAssessed, RiskClosed, RiskGivenBack, RiskMitigated, RiskReopened, RiskReviewed,
};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::{SubjectId, Timestamp};
use texts::Lang;
use web::checks::short;
use web::held::Held;
use web::{FieldErrors, Problem};

/// Its owner accepts it. Again changes nothing.
///
/// # Errors
/// If the viewer is not named as its owner.
pub async fn accept(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Accept).await?;
    if risk.accepted_at.is_some() {
        return Ok(());
    }
    writing::own(cx, id, risk.owner, Some(cx.now())).await?;
    writing::change(cx, id, What::Accepted, ("", ""), "").await?;
    accepted(cx, &risk).await
}

/// Its owner gives it back: nobody owns it then.
///
/// # Errors
/// If the viewer is not named as its owner.
pub async fn give_back(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Accept).await?;
    writing::own(cx, id, None, None).await?;
    writing::change(cx, id, What::GivenBack, ("", ""), "").await?;
    Ok(cx.record(&RiskGivenBack { space: risk.space, risk: id }).await.map(drop)?)
}

/// Judges it anew, with a reason. What it was stays in the history.
///
/// # Errors
/// If the viewer may not, no reason is given, or the mitigation would make it larger.
pub async fn assess(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    assessment: Option<Assessment>,
    why: &str,
) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Shape).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    let before = risk.assessment();
    match assessment {
        None => errors.add("likelihood", t.error_choose()),
        Some(one) if one.grows() => errors.add("after", t.error_grows()),
        Some(_) => {}
    }
    reason(lang, &mut errors, "why", why, true);
    errors.check()?;
    let Some(assessment) = assessment.filter(|one| *one != before) else { return Ok(()) };
    writing::assess(cx, id, assessment).await?;
    writing::change(cx, id, What::Assessed, (&before.kept(), &assessment.kept()), why.trim()).await?;
    let (before, after) = (assessment.before.score(), assessment.after.score());
    Ok(cx.record(&RiskAssessed { space: risk.space, risk: id, before, after }).await.map(drop)?)
}

/// Says how far its mitigation is. What is in place needs to be written down; what is no more needs a reason.
///
/// # Errors
/// If the viewer does not answer for the risk, or one of the two is missing.
pub async fn mitigate(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    state: Option<Mitigation>,
    note: &str,
) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Keep).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    let before = risk.mitigation_state();
    match state {
        None => errors.add("state", t.error_choose()),
        Some(Mitigation::InPlace) if risk.mitigation.trim().is_empty() => {
            errors.add("state", t.error_mitigation_missing());
        }
        Some(_) => {}
    }
    reason(lang, &mut errors, "state_note", note, state == Some(Mitigation::Failed));
    errors.check()?;
    let Some(state) = state.filter(|state| *state != before) else { return Ok(()) };
    writing::mitigate(cx, id, state).await?;
    writing::change(cx, id, What::Mitigation, (before.name(), state.name()), note.trim()).await?;
    let space = risk.space;
    if state == Mitigation::InPlace {
        if let Some(owner) = risk.owner.filter(|_| risk.is_owned()) {
            cx.record(&RiskMitigated { space, risk: id, owner }).await?;
        }
    } else if before == Mitigation::InPlace || state == Mitigation::Failed {
        let people = risk.owner.into_iter().collect();
        cx.record(&MitigationLost { space, risk: id, state: state.name().to_owned(), people }).await?;
    }
    Ok(())
}

/// Somebody looked at it again.
///
/// # Errors
/// If the viewer does not answer for the risk, nothing says what changed, or the next day is not ahead within a year.
pub async fn review(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    verdict: Option<Verdict>,
    note: &str,
    next: Option<Timestamp>,
) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Keep).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    if verdict.is_none() {
        errors.add("verdict", t.error_choose());
    }
    reason(lang, &mut errors, "looked", note, verdict == Some(Verdict::Changed));
    let next = next.filter(|day| is_review_day(*day, cx.now()));
    if next.is_none() {
        errors.add("review", t.error_review_day());
    }
    let (Some(verdict), Some(next), true) = (verdict, next, errors.is_empty()) else {
        return Err(Problem::Invalid(errors));
    };
    writing::review(cx, id, next).await?;
    let kept = next.millis().to_string();
    writing::change(cx, id, What::Reviewed, (verdict.name(), &kept), note.trim()).await?;
    let verdict = verdict.name().to_owned();
    Ok(cx.record(&RiskReviewed { space: risk.space, risk: id, verdict }).await.map(drop)?)
}

/// Closes it with a reason. While its indicator is beyond its limit that is refused: it would be open again the next morning.
///
/// # Errors
/// If the viewer does not answer for the risk, no reason is given, or its indicator is beyond its limit.
pub async fn close(cx: &mut Cx, lang: Lang, id: SubjectId, why: &str) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Keep).await?;
    let mut errors = FieldErrors::new();
    reason(lang, &mut errors, "closing", why, true);
    errors.check()?;
    if !risk.is_open() {
        return Ok(());
    }
    if risk.indicator().is_over(risk.value) {
        return Err(Problem::Conflict(t::Texts::new(lang).error_over().to_owned()));
    }
    let (now, by) = (cx.now(), cx.viewer().person());
    writing::close(cx, id, Some(now), by).await?;
    writing::change(cx, id, What::Closed, ("", ""), why.trim()).await?;
    Ok(cx.record(&RiskClosed { space: risk.space, risk: id }).await.map(drop)?)
}

/// Opens it again, with a reason.
///
/// # Errors
/// If the viewer does not answer for the risk, or no reason is given.
pub async fn reopen(cx: &mut Cx, lang: Lang, id: SubjectId, why: &str) -> Result<(), Problem> {
    let Held { thing: risk, .. } = locked(cx, id, &policy::Keep).await?;
    let mut errors = FieldErrors::new();
    reason(lang, &mut errors, "reopening", why, true);
    errors.check()?;
    if risk.is_open() {
        return Ok(());
    }
    writing::close(cx, id, None, None).await?;
    writing::change(cx, id, What::Reopened, ("", ""), why.trim()).await?;
    let people = risk.owner.into_iter().collect();
    Ok(cx.record(&RiskReopened { space: risk.space, risk: id, by_indicator: false, people }).await.map(drop)?)
}

/// A few words, which may have to be there.
fn reason(lang: Lang, errors: &mut FieldErrors, field: &str, text: &str, needed: bool) {
    short(lang, errors, field, text);
    if needed && text.trim().is_empty() {
        errors.add(field, t::Texts::new(lang).error_reason_missing());
    }
}
