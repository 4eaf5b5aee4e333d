//! Becoming a member, being made one, and ceasing to be one.

use super::model::{check_end, check_role, history_from};
use super::store::{self, Account, NewMember};
use crate::facts::{RoleChanged, SpaceJoined, SpaceLeft};
use crate::found::{Named, actor, granted, locked, space};
use crate::policy::Act;
use crate::refused::Refused;
use crate::{invitations, requests, spaces};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, Role, SpaceId, SubjectId};
use subjects::Standing;

/// The viewer becomes a member by themselves; again changes nothing.
pub(crate) async fn join(cx: &mut Cx, named: &Named) -> Result<Standing, Refused> {
    let person = actor(cx)?;
    let found = space(cx, named).await?;
    if found.role.is_some() {
        return Ok(found);
    }
    let found = locked(cx, named, &Act::Join).await?.into_inner();
    let account = account(cx, person).await?;
    let since = history_from(&account, false, cx.now());
    admit(cx, found.space, person, Role::Member, since).await?;
    Ok(found)
}

pub(crate) async fn account(cx: &mut Cx, person: PersonId) -> Result<Account, Refused> {
    store::account(cx, person).await?.ok_or(Refused::Absent)
}

/// Makes somebody a member, after all checks; a wish and an invitation of theirs are settled by it.
pub(crate) async fn admit(
    cx: &mut Cx,
    space: SpaceId,
    person: PersonId,
    role: Role,
    since: SubjectId,
) -> Result<bool, Refused> {
    let new = NewMember { space, person, role, history_from: since, joined_at: cx.now() };
    let fresh = store::insert(cx, &new).await?;
    requests::store::delete(cx, space, person).await?;
    invitations::actions::settle(cx, space, person).await?;
    if fresh {
        cx.record(&SpaceJoined { space, person, role }).await?;
    }
    Ok(fresh)
}

/// Whom to add, and as what.
pub(crate) struct Adding {
    pub(crate) people: Vec<PersonId>,
    pub(crate) role: Role,
    /// How many earlier things were confirmed to open to people from outside.
    pub(crate) open_history: Option<i64>,
}

/// Makes people members at once; how many were none before.
pub(crate) async fn add(cx: &mut Cx, named: &Named, adding: &Adding) -> Result<usize, Refused> {
    let space = locked(cx, named, &Act::Admit).await?;
    may_give(cx, &space, adding).await?;
    let mut fresh = 0;
    for person in &adding.people {
        let account = account(cx, *person).await?;
        check_role(&account, None, adding.role, 2)?;
        let since = history_from(&account, adding.open_history.is_some(), cx.now());
        fresh += usize::from(admit(cx, space.space, *person, adding.role, since).await?);
    }
    Ok(fresh)
}

/// Who keeps a space gives the roles below their own; an owner all of them, and may open what is there already.
pub(crate) async fn may_give(cx: &mut Cx, space: &Standing, adding: &Adding) -> Result<(), Refused> {
    if adding.role > Role::Expert {
        kernel::grant::grant(cx.viewer(), space.clone(), &Act::ChangeRoles)?;
    }
    let Some(stated) = adding.open_history else { return Ok(()) };
    kernel::grant::grant(cx.viewer(), space.clone(), &Act::OpenHistory)?;
    let things = spaces::store::things(cx, space.space).await?;
    if things > stated { Err(Refused::History(things)) } else { Ok(()) }
}

/// Makes a member something else.
pub(crate) async fn set_role(cx: &mut Cx, named: &Named, person: PersonId, to: Role) -> Result<(), Refused> {
    let space = locked(cx, named, &Act::ChangeRoles).await?;
    let from = store::role_of(cx, space.space, person).await?.ok_or(Refused::Absent)?;
    let account = account(cx, person).await?;
    check_role(&account, Some(from), to, store::owners(cx, space.space).await?)?;
    if from != to {
        store::set_role(cx, space.space, person, to).await?;
        cx.record(&RoleChanged { space: space.space, person, from, to }).await?;
    }
    Ok(())
}

/// The viewer stops being a member; again changes nothing.
pub(crate) async fn leave(cx: &mut Cx, named: &Named) -> Result<Standing, Refused> {
    let person = actor(cx)?;
    let space = locked(cx, named, &Act::Leave).await?.into_inner();
    end(cx, &space, person, space.role).await?;
    Ok(space)
}

/// Ends somebody's membership.
pub(crate) async fn remove(cx: &mut Cx, named: &Named, person: PersonId) -> Result<(), Refused> {
    if cx.viewer().person() == Some(person) {
        return leave(cx, named).await.map(drop);
    }
    let found = granted(cx, named, &Act::SeeMembers).await?;
    spaces::store::lock(cx, found.space).await?;
    let role = store::role_of(cx, found.space, person).await?.ok_or(Refused::Absent)?;
    let space = granted(cx, named, &Act::Remove(role)).await?;
    end(cx, &space, person, Some(role)).await
}

async fn end(cx: &mut Cx, space: &Standing, person: PersonId, role: Option<Role>) -> Result<(), Refused> {
    check_end(role, None, store::owners(cx, space.space).await?)?;
    if store::delete(cx, space.space, person).await? {
        cx.record(&SpaceLeft { space: space.space, person }).await?;
    }
    Ok(())
}
