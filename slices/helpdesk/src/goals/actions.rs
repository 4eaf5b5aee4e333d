//! Setting goals, and reckoning the clocks of a request.

use super::model::{Clock, Plan, clocks};
use super::settings::{Settings, Typed};
use super::store::{self, Clocked};
use crate::facts::{GoalsSet, GoalsUnset};
use crate::requests::Priority;
use crate::t::Texts;
use crate::{desks, policy};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Lang;
use web::Problem;

/// So many requests are reckoned at once when a calendar changes; the others within minutes.
const AT_ONCE: usize = 500;

/// What is set at a desk, for those who help there.
///
/// # Errors
/// If the viewer does not help there.
pub(super) async fn shown(cx: &mut Cx, desk: SubjectId) -> Result<Option<Settings>, Problem> {
    let found = desks::actions::find(cx, desk).await?;
    let desk = grant(cx.viewer(), found, &policy::Help)?;
    Ok(store::settings(cx, desk.thing.id).await?)
}

/// Sets goals and working time; all that is open is reckoned anew.
///
/// # Errors
/// If the viewer may not, or something typed can't be taken.
pub(super) async fn set(cx: &mut Cx, lang: Lang, desk: SubjectId, typed: &Typed) -> Result<(), Problem> {
    let found = desks::actions::lock(cx, desk).await?;
    let desk = grant(cx.viewer(), found, &policy::KeepDesk)?;
    let settings = typed.read(Texts::new(lang)).map_err(Problem::Invalid)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::set(cx, desk.thing.id, &settings, me).await?;
    reckon_all(cx, desk.thing.id).await?;
    cx.record(&GoalsSet { space: desk.thing.space, desk: desk.thing.id }).await?;
    Ok(())
}

/// The desk promises nothing any more. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub(super) async fn unset(cx: &mut Cx, desk: SubjectId) -> Result<(), Problem> {
    let found = desks::actions::lock(cx, desk).await?;
    let desk = grant(cx.viewer(), found, &policy::KeepDesk)?;
    if store::unset(cx, desk.thing.id).await? {
        reckon_all(cx, desk.thing.id).await?;
        cx.record(&GoalsUnset { space: desk.thing.space, desk: desk.thing.id }).await?;
    }
    Ok(())
}

async fn reckon_all(cx: &mut Cx, desk: SubjectId) -> db::Result<()> {
    store::stir(cx, desk).await?;
    for id in store::stirred(cx, desk, AT_ONCE).await? {
        reckon(cx, id, true).await?;
    }
    Ok(())
}

/// Reckons the clocks of a request after something about it changed. `quiet`: what has passed already is no news, because the goals
/// changed and not the request.
pub(crate) async fn reckon(cx: &mut Cx, id: SubjectId, quiet: bool) -> db::Result<()> {
    let Some(clocked) = store::clocked(cx, id).await? else { return Ok(()) };
    let clocks = clocks_at(cx, id, &clocked).await?;
    store::keep(cx, id, &Plan::of(&clocks, clocked.told, cx.now(), quiet)).await
}

/// The clocks of a request; none where its desk promises nothing.
pub(super) async fn clocks_at(cx: &mut Cx, id: SubjectId, clocked: &Clocked) -> db::Result<Vec<Clock>> {
    let Some(settings) = store::settings(cx, clocked.desk).await? else { return Ok(Vec::new()) };
    let course = store::course(cx, id, clocked.begun_at).await?;
    Ok(clocks(&settings, Priority::from_code(clocked.priority_code), &course))
}
