//! Entering values, and what follows them.

use super::model::{Follows, MOST, follows};
use super::store::{self, NewValue};
use crate::facts::{LimitPassed, RiskReopened};
use crate::risks::{self, Risk, What, writing};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SubjectId, Timestamp};
use texts::Lang;
use web::checks::short;
use web::held::Held;
use web::{FieldErrors, Problem};

/// A value that somebody enters.
#[derive(Clone, Debug)]
pub struct Entered {
    /// What it is; nothing where what was typed is no number.
    pub value: Option<f64>,
    /// For which day; nothing where what was typed is none.
    pub held_at: Option<Timestamp>,
    /// What is said of it.
    pub note: String,
}

/// Enters a value of an indicator that no measure reads.
///
/// # Errors
/// If the viewer does not answer for the risk, it has no such indicator, or something can't be taken.
pub async fn enter(cx: &mut Cx, lang: Lang, id: SubjectId, entered: &Entered) -> Result<(), Problem> {
    let Held { thing: risk, .. } = risks::locked(cx, id, &policy::Keep).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    if !risk.indicator().is_by_hand() {
        return Err(Problem::Conflict(t.error_not_by_hand().to_owned()));
    }
    if entered.value.is_none_or(|value| value.abs() > MOST) {
        errors.add("value", t.error_number());
    }
    if entered.held_at.is_none_or(|day| day > cx.now().plus(DAY)) {
        errors.add("day", t.error_day_past());
    }
    short(lang, &mut errors, "value_note", &entered.note);
    let (Some(value), Some(held_at), true) = (entered.value, entered.held_at, errors.is_empty()) else {
        return Err(Problem::Invalid(errors));
    };
    let by = cx.viewer().person();
    let new = NewValue { measure: "", value, held_at, by, note: entered.note.trim() };
    store::insert(cx, id, &new).await?;
    renew(cx, id).await?;
    Ok(settle(cx, id).await?)
}

/// A day ends later elsewhere: what is typed for today is no day ahead.
const DAY: std::time::Duration = std::time::Duration::from_secs(86_400);

/// The value of the newest day is the one that holds.
///
/// # Errors
/// If the database fails.
pub async fn renew(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let newest = store::values(cx, id, "", 1).await?.into_iter().next();
    store::set(cx, id, newest.as_ref().map(|one| one.value), newest.map(|one| one.held_at)).await
}

/// Holds what is known of an indicator against its limit, and does what follows: the program does so, whoever brought the value.
///
/// # Errors
/// If the database fails.
pub async fn settle(cx: &mut Cx, id: SubjectId) -> db::Result<()> {
    let Some(risk) = risks::store::one(cx, id).await? else { return Ok(()) };
    let is_over = risk.indicator().is_over(risk.value);
    match follows(risk.over_since.is_some(), !risk.is_open(), is_over) {
        Follows::Nothing => Ok(()),
        Follows::Within => store::set_over(cx, id, None).await,
        Follows::Passed => {
            store::set_over(cx, id, Some(cx.now())).await?;
            written(cx, &risk, What::Over).await?;
            cx.record(&LimitPassed { space: risk.space, risk: id, people: concerned(&risk) }).await.map(drop)
        }
        Follows::Reopened => {
            store::set_over(cx, id, Some(cx.now())).await?;
            writing::close(cx, id, None, None).await?;
            written(cx, &risk, What::Reopened).await?;
            let people = concerned(&risk);
            let fact = RiskReopened { space: risk.space, risk: id, by_indicator: true, people };
            cx.record(&fact).await.map(drop)
        }
    }
}

async fn written(cx: &mut Cx, risk: &Risk, what: What) -> db::Result<()> {
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let (limit, value) = (number(risk.limit), number(risk.value));
    writing::change_by(cx, risk.id, what, None, (&limit, &value), &risk.measure).await
}

/// Its owner, if there is one who is still there.
fn concerned(risk: &Risk) -> Vec<PersonId> {
    risk.owner.filter(|_| !risk.owner_gone).into_iter().collect()
}
