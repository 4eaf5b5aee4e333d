//! What must hold of a risk before it is taken.

use super::actions::Wanted;
use super::model::{MOST_THREATENED, Mitigation, is_review_day};
use super::store::Risk;
use super::store::writing::Beginning;
use crate::indicators::{Indicator, MOST};
use crate::t::Texts;
use db::Cx;
use kernel::{SpaceId, SubjectId};
use texts::Lang;
use web::checks::{body, line, short};
use web::{FieldErrors, Problem, faces};

/// Whether a risk can be taken as it is, and how it begins, if it is new. `there` is the risk as it was.
///
/// # Errors
/// With all that is wrong, field by field.
pub(super) async fn checked(
    cx: &mut Cx,
    lang: Lang,
    wanted: &Wanted,
    there: Option<&Risk>,
) -> Result<Option<Beginning>, Problem> {
    let (t, mut errors) = (Texts::new(lang), FieldErrors::new());
    let space = wanted.space.or(there.map(|risk| risk.space));
    if space.is_none() {
        errors.add("space", t.error_space_missing());
    }
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t.error_text_missing());
    if let Some(begins) = &wanted.begins {
        if begins.assessment.grows() {
            errors.add("after", t.error_grows());
        }
        if begins.mitigation_state == Mitigation::InPlace && wanted.columns.mitigation.trim().is_empty() {
            errors.add("state", t.error_mitigation_missing());
        }
        if !is_review_day(begins.review_on, cx.now()) {
            errors.add("review", t.error_review_day());
        }
    }
    body(lang, &mut errors, "mitigation", &wanted.columns.mitigation, "");
    let capability = &wanted.columns.capability;
    if !capability.is_empty() && maturity::capabilities::find(capability).is_none() {
        errors.add("capability", t.error_choose());
    }
    indicator(lang, &mut errors, &wanted.columns.indicator);
    if let Some(space) = space {
        owner(cx, t, &mut errors, space, wanted, there).await?;
    }
    threats(cx, t, &mut errors, &wanted.threatens).await?;
    errors.check()?;
    Ok(wanted.begins)
}

fn indicator(lang: Lang, errors: &mut FieldErrors, indicator: &Indicator) {
    let t = Texts::new(lang);
    if !indicator.measure.is_empty() && maturity::measures::find(&indicator.measure).is_none() {
        errors.add("measure", t.error_choose());
    }
    short(lang, errors, "indicator", &indicator.name);
    match indicator.limit {
        None if indicator.is_there() => errors.add("limit", t.error_limit_missing()),
        Some(limit) if !limit.is_finite() || limit.abs() > MOST => errors.add("limit", t.error_number()),
        Some(_) if !indicator.is_there() => errors.add("indicator", t.error_limit_of_nothing()),
        _ => {}
    }
}

/// Whoever is newly named works here and belongs to the space. Who was named before stays, so that a risk of somebody who left can
/// still be changed.
async fn owner(
    cx: &mut Cx,
    t: Texts,
    errors: &mut FieldErrors,
    space: SpaceId,
    wanted: &Wanted,
    there: Option<&Risk>,
) -> Result<(), Problem> {
    let owner = wanted.columns.owner.filter(|owner| there.and_then(|risk| risk.owner) != Some(*owner));
    let Some(owner) = owner else { return Ok(()) };
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    if !faces::employees(cx, standing.space).await?.iter().any(|member| member.id == owner) {
        errors.add("owner", t.error_not_member(&standing.name));
    }
    Ok(())
}

/// What is newly named must be visible to whoever names it; what they can't tell from nothing is no subject.
async fn threats(cx: &mut Cx, t: Texts, errors: &mut FieldErrors, threatens: &[SubjectId]) -> Result<(), Problem> {
    if threatens.len() > MOST_THREATENED {
        errors.add("threatens", t.error_threatens());
        return Ok(());
    }
    for subject in threatens {
        if subjects::find(cx, *subject).await?.is_none() {
            errors.add("threatens", t.error_threatens());
            break;
        }
    }
    Ok(())
}
