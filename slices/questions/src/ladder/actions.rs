//! Beginning to climb, going faster, stopping; and what owners set.

use super::model::Plan;
use super::settings::Typed;
use super::{climb, store};
use crate::facts::{LadderSet, LadderStopped, LadderUnset};
use crate::questions::{lock, space};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use texts::Lang;
use web::Problem;

/// A question that was just asked begins to climb, if its space has it so.
///
/// # Errors
/// If the database refuses.
pub async fn begin(cx: &mut Cx, question: SubjectId, at: SpaceId) -> db::Result<()> {
    match store::settings(cx, at).await? {
        Some(settings) => store::insert(cx, question, at, &Plan::of(&settings, cx.now())).await,
        None => Ok(()),
    }
}

/// Takes the next step now.
///
/// # Errors
/// If the viewer may not, or there is no next step.
pub async fn faster(cx: &mut Cx, lang: Lang, question: SubjectId) -> Result<(), Problem> {
    let (asked, known) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::SteerLadder)?;
    let ladder = store::find(cx, question).await?.filter(|one| one.next().is_some());
    match ladder.filter(|_| climb::waits(&asked.subject, &known)) {
        Some(ladder) => Ok(climb::step(cx, &asked.subject, &ladder).await?),
        None => Err(Problem::Conflict(t::Texts::new(lang).error_ladder_over().to_owned())),
    }
}

/// Stops it. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn stop(cx: &mut Cx, question: SubjectId) -> Result<(), Problem> {
    let (asked, _) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::SteerLadder)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::end(cx, question, Some(me)).await? {
        cx.record(&LadderStopped { space: asked.subject.space, question }).await?;
    }
    Ok(())
}

/// New questions of a space climb so from now on.
///
/// # Errors
/// If the viewer may not, or something typed can't be taken.
pub async fn set(cx: &mut Cx, lang: Lang, at: SpaceId, typed: &Typed) -> Result<(), Problem> {
    let found = space(cx, at).await?;
    grant(cx.viewer(), found, &policy::NameExpert)?;
    let settings = typed.read(t::Texts::new(lang)).map_err(Problem::Invalid)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::set(cx, at, &settings, me).await?;
    cx.record(&LadderSet { space: at }).await?;
    Ok(())
}

/// New questions stay where they are; those that climb already go on. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn unset(cx: &mut Cx, at: SpaceId) -> Result<(), Problem> {
    let found = space(cx, at).await?;
    grant(cx.viewer(), found, &policy::NameExpert)?;
    if store::unset(cx, at).await? {
        cx.record(&LadderUnset { space: at }).await?;
    }
    Ok(())
}
