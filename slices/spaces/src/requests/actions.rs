//! Asking to become a member, and the answer.

use super::store;
use crate::facts::{JoinRequested, RequestDecided};
use crate::found::{Named, actor, granted, locked, space};
use crate::members::actions::{account, admit};
use crate::members::model::history_from;
use crate::policy::Act;
use crate::refused::Refused;
use crate::spaces::model::line;
use db::Cx;
use jobs::Record;
use kernel::{RequestId, Role};
use web::FieldErrors;

/// Longest note with a wish, in characters.
pub(crate) const REASON: usize = 500;

/// The viewer asks to become a member; who asks again keeps their first wish.
pub(crate) async fn ask(cx: &mut Cx, named: &Named, reason: &str, too_long: &str) -> Result<RequestId, Refused> {
    let person = actor(cx)?;
    let space = locked(cx, named, &Act::Ask).await?;
    let reason = line(reason);
    if reason.chars().count() > REASON {
        return Err(Refused::Invalid(FieldErrors::one("reason", too_long)));
    }
    let Some(request) = store::insert(cx, space.space, person, &reason).await? else {
        let there = store::of_person(cx, space.space, person).await?;
        return there.map(|request| request.id).ok_or(Refused::Absent);
    };
    cx.record(&JoinRequested { space: space.space, person, request }).await?;
    Ok(request)
}

/// The viewer takes their wish back; again changes nothing.
pub(crate) async fn withdraw(cx: &mut Cx, named: &Named) -> Result<(), Refused> {
    let person = actor(cx)?;
    let space = space(cx, named).await?;
    Ok(store::delete(cx, space.space, person).await?)
}

/// Lets somebody in who asked, or not.
pub(crate) async fn decide(cx: &mut Cx, named: &Named, id: RequestId, approved: bool) -> Result<(), Refused> {
    let space = granted(cx, named, &Act::Admit).await?;
    let request = store::find(cx, space.space, id).await?.ok_or(Refused::Absent)?;
    if approved {
        let account = account(cx, request.person).await?;
        let since = history_from(&account, false, cx.now());
        admit(cx, space.space, request.person, Role::Member, since).await?;
    } else {
        store::delete(cx, space.space, request.person).await?;
    }
    cx.record(&RequestDecided { space: space.space, person: request.person, approved }).await?;
    Ok(())
}
