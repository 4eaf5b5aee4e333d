//! What this slice does when something happens elsewhere.

use crate::members::model::history_from;
use crate::members::{actions::admit, outside, store, store::account};
use crate::policy::at_most;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded};
use kernel::{PersonId, PersonKind, Role, SpaceId};
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
        let since = history_from(&account, false, cx.now());
        admit(cx, space, person, at_most(account.kind, role), since)
            .await
            .map(drop)
            .map_err(|refused| Failure::Later(refused.to_string()))
    }
    .boxed()
}

/// Who leaves the house is counted in none of their spaces, and counted again when they come back; a guest who becomes an
/// employee is no guest there any more. In the same transaction.
pub(crate) fn member_counts() -> Effect {
    Effect::inline("spaces.member_counts", &["people.left", "people.returned", "people.kind_changed"], on_person)
}

/// As much of those facts as this slice needs.
#[derive(Default, Deserialize)]
#[serde(default)]
struct About {
    person: Option<PersonId>,
    from: Option<PersonKind>,
    to: Option<PersonKind>,
}

fn on_person<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let about: About = serde_json::from_str(&fact.payload).unwrap_or_default();
        let Some(person) = about.person else { return Ok(()) };
        let kind = store::counted_kind(cx, person).await?;
        match (fact.kind.as_str(), kind, about.from, about.to) {
            ("people.left", None, ..) => {
                let kind = store::kind(cx, person).await?.unwrap_or(PersonKind::Employee);
                store::count_in_all(cx, person, -1, store::outsiders(kind, -1)).await?;
            }
            ("people.returned", Some(kind), ..) => {
                store::count_in_all(cx, person, 1, store::outsiders(kind, 1)).await?;
            }
            ("people.kind_changed", Some(_), Some(from), Some(to)) => {
                store::count_in_all(cx, person, 0, store::outsiders(from, -1)).await?;
                store::count_in_all(cx, person, 0, store::outsiders(to, 1)).await?;
            }
            _ => {}
        }
        Ok(())
    }
    .boxed()
}

/// An employee who is a guest or customer from now on steps out of the spaces that their kind does not read. In the same
/// transaction, and after the counts: it takes from them what they are by then.
pub(crate) fn stepping_out() -> Effect {
    Effect::inline("spaces.stepping_out", &["people.kind_changed"], on_kind_changed)
}

fn on_kind_changed<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let about: About = serde_json::from_str(&fact.payload).unwrap_or_default();
        match about {
            About { person: Some(person), from: Some(PersonKind::Employee), to: Some(to) } if to.is_outsider() => {
                Ok(outside::step_out(cx, person, to).await?)
            }
            _ => Ok(()),
        }
    }
    .boxed()
}
