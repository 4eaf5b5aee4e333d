//! Planning, holding and calling off reviews.

use super::model::Verdict;
use super::store;
use crate::facts::Reviewed;
use crate::initiatives;
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{ReviewId, SubjectId, Timestamp};
use texts::Lang;
use web::checks::short;
use web::{FieldErrors, Problem};

/// Plans a review for a day ahead.
///
/// # Errors
/// If the viewer may not, or the day is not ahead.
pub async fn plan(cx: &mut Cx, lang: Lang, id: SubjectId, on: Option<Timestamp>) -> Result<(), Problem> {
    let held = initiatives::locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    let ahead = on.filter(|on| *on > cx.now());
    let on = ahead.ok_or_else(|| Problem::field("on", t::Texts::new(lang).error_day_ahead()))?;
    store::insert(cx, id, on).await?;
    cx.record(&Reviewed { space: held.subject.space, initiative: id, verdict: None }).await?;
    Ok(())
}

/// Writes down what came of one. It is not changed later.
///
/// # Errors
/// If the viewer may not, it isn't said what and why, or it was held before.
pub async fn hold(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    review: ReviewId,
    verdict: &str,
    note: &str,
) -> Result<(), Problem> {
    let held = initiatives::locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    if Verdict::from_name(verdict).is_none() {
        errors.add("verdict", t.error_choose());
    }
    if note.trim().is_empty() {
        errors.add("note", t.error_reason());
    }
    short(lang, &mut errors, "note", note);
    errors.check()?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if !store::hold(cx, id, review, by, verdict, note.trim()).await? {
        return Err(Problem::Conflict(t.error_held().to_owned()));
    }
    let verdict = Some(verdict.to_owned());
    cx.record(&Reviewed { space: held.subject.space, initiative: id, verdict }).await?;
    Ok(())
}

/// Calls one off whose day is still ahead: what was missed stays missed.
///
/// # Errors
/// If the viewer may not, or its day has come.
pub async fn drop_it(cx: &mut Cx, lang: Lang, id: SubjectId, review: ReviewId) -> Result<(), Problem> {
    let held = initiatives::locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    if !store::delete(cx, id, review).await? {
        return Err(Problem::Conflict(t::Texts::new(lang).error_missed().to_owned()));
    }
    cx.record(&Reviewed { space: held.subject.space, initiative: id, verdict: None }).await?;
    Ok(())
}
