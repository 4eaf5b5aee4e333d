//! Inviting somebody into a space, and their answer.

use super::store::{self, NewInvitation};
use crate::facts::SpaceInvited;
use crate::found::{Named, actor, granted, locked};
use crate::members::actions::{Adding, account, admit, may_give};
use crate::members::model::{check_role, history_from, invited_from};
use crate::members::store::role_of;
use crate::policy::{Act, at_most};
use crate::refused::Refused;
use crate::spaces;
use db::Cx;
use jobs::Record;
use kernel::{InvitationId, PersonId, SpaceId};
use subjects::Standing;
use subjects::audience::{self, Grantee};

/// Invites people; how many had no invitation and were no members. Until they answer they find the space, even a secret one.
pub(crate) async fn invite(cx: &mut Cx, named: &Named, adding: &Adding) -> Result<usize, Refused> {
    let space = locked(cx, named, &Act::Invite).await?;
    may_give(cx, &space, adding).await?;
    let mut fresh = 0;
    for person in &adding.people {
        fresh += usize::from(invite_one(cx, &space, *person, adding).await?);
    }
    Ok(fresh)
}

async fn invite_one(cx: &mut Cx, space: &Standing, person: PersonId, adding: &Adding) -> Result<bool, Refused> {
    let account = account(cx, person).await?;
    check_role(&account, None, adding.role, 2)?;
    if role_of(cx, space.space, person).await?.is_some() {
        return Ok(false);
    }
    let since = invited_from(adding.open_history.is_some(), cx.now());
    let inviter = actor(cx)?;
    let new = NewInvitation { space: space.space, person, role: adding.role, inviter, history_from: since };
    let Some(invitation) = store::insert(cx, &new).await? else { return Ok(false) };
    let find = spaces::store::detail(cx, space.space).await?.find_audience;
    audience::grant(cx, find, Grantee::Person(person), 0.into()).await?;
    cx.record(&SpaceInvited { space: space.space, person, role: adding.role, invitation }).await?;
    Ok(true)
}

/// The viewer accepts their invitation.
pub(crate) async fn accept(cx: &mut Cx, named: &Named) -> Result<Standing, Refused> {
    let person = actor(cx)?;
    let space = locked(cx, named, &Act::Answer).await?.into_inner();
    let invitation = match store::of_person(cx, space.space, person).await? {
        Some(invitation) => invitation,
        None if space.role.is_some() => return Ok(space),
        None => return Err(Refused::Absent),
    };
    let account = account(cx, person).await?;
    let since = history_from(&account, invitation.history_from.raw() == 0, cx.now());
    admit(cx, space.space, person, at_most(account.kind, invitation.role), since).await?;
    Ok(space)
}

/// The viewer declines their invitation; again changes nothing.
pub(crate) async fn decline(cx: &mut Cx, named: &Named) -> Result<(), Refused> {
    let person = actor(cx)?;
    let space = granted(cx, named, &Act::Answer).await?;
    Ok(settle(cx, space.space, person).await?)
}

/// Takes an invitation back.
pub(crate) async fn take_back(cx: &mut Cx, named: &Named, id: InvitationId) -> Result<(), Refused> {
    let space = granted(cx, named, &Act::Admit).await?;
    let invitation = store::find(cx, space.space, id).await?.ok_or(Refused::Absent)?;
    Ok(settle(cx, space.space, invitation.person).await?)
}

/// An invitation is answered: with it goes the leave to find the space.
pub(crate) async fn settle(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<()> {
    if store::delete(cx, space, person).await? {
        let find = spaces::store::detail(cx, space).await?.find_audience;
        audience::withdraw(cx, find, Grantee::Person(person)).await?;
    }
    Ok(())
}
