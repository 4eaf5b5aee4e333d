//! Writing objectives, changing them and taking them away, as long as no council adopted their strategy.

use super::store::{self, NewObjective};
use crate::facts::ObjectivesChanged;
use crate::{policy, strategies, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{ObjectiveId, SubjectId};
use maturity::capabilities;
use texts::Lang;
use web::checks::short;
use web::{FieldErrors, Problem};

/// Writes an objective down, or changes one.
///
/// # Errors
/// If the viewer may not, there is no such objective, or something can't be taken.
pub async fn write(
    cx: &mut Cx,
    lang: Lang,
    strategy: SubjectId,
    id: Option<ObjectiveId>,
    new: &NewObjective,
) -> Result<(), Problem> {
    let held = strategies::find(cx, strategy, true).await?;
    let held = grant(cx.viewer(), held, &policy::Draft)?;
    check(lang, new)?;
    let offered: Vec<SubjectId> = store::linkable(cx).await?.into_iter().map(|(id, _)| id).collect();
    if new.initiatives.iter().any(|id| !offered.contains(id)) {
        return Err(Problem::NotFound);
    }
    match id {
        Some(id) if !store::update(cx, strategy, id, new, &offered).await? => return Err(Problem::NotFound),
        Some(_) => {}
        None => drop(store::insert(cx, strategy, new).await?),
    }
    cx.record(&ObjectivesChanged { space: held.subject.space, strategy }).await?;
    Ok(())
}

/// Takes an objective away.
///
/// # Errors
/// If the viewer may not, or there is no such objective.
pub async fn remove(cx: &mut Cx, strategy: SubjectId, id: ObjectiveId) -> Result<(), Problem> {
    let held = strategies::find(cx, strategy, true).await?;
    let held = grant(cx.viewer(), held, &policy::Draft)?;
    if !store::delete(cx, strategy, id).await? {
        return Err(Problem::NotFound);
    }
    cx.record(&ObjectivesChanged { space: held.subject.space, strategy }).await?;
    Ok(())
}

fn check(lang: Lang, new: &NewObjective) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    if new.objective.is_empty() {
        errors.add("objective", t.error_objective());
    }
    for (field, text) in
        [("objective", &new.objective), ("business_goal", &new.business_goal), ("measure", &new.measure)]
    {
        short(lang, &mut errors, field, text);
    }
    if !new.capability.is_empty() && capabilities::find(&new.capability).is_none() {
        errors.add("capability", t.error_choose());
    }
    errors.check()
}
