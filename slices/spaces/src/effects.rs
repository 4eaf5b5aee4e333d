//! What this slice does when something happens elsewhere.

use crate::members::model::history_from;
use crate::members::{actions::admit, store::account};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::{PersonId, Role, SpaceId};
use serde::Deserialize;

/// Somebody who was invited to sign up into a space becomes its member with the account, in the same transaction.
pub(crate) fn membership_by_invitation() -> Effect {
    Effect::inline("spaces.membership_by_invitation", &["people.invitation_accepted"], on_invitation_accepted)
}

/// As much of the fact as this slice needs. It belongs to another slice, so whatever is missing or new changes nothing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Accepted {
    person: Option<PersonId>,
    space: Option<SpaceId>,
    role: Option<String>,
}

fn on_invitation_accepted<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let accepted: Accepted = serde_json::from_str(&fact.payload).unwrap_or_default();
        let (Some(person), Some(space)) = (accepted.person.or(fact.actor), accepted.space) else { return Ok(()) };
        let Some(account) = account(cx, person).await? else { return Ok(()) };
        let role = accepted.role.and_then(|role| role.parse().ok()).unwrap_or(Role::Member);
        let role = if crate::policy::may_be(account.kind, role) { role } else { Role::Member };
        let since = history_from(&account, false, cx.now());
        admit(cx, space, person, role, since).await.map(drop).map_err(|refused| Failure::Later(refused.to_string()))
    }
    .boxed()
}
