//! Which facts leave a line.

use super::store;
use crate::facts::{AccessExplained, EffectDiscarded, EffectRetried, QuarantineEnded};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::{Fact, PersonId};
use serde::Deserialize;

/// Writes a line in the fact's own transaction: there is no change without its line, and no line without its change.
pub const FOLLOW: Effect = Effect::inline("admin.audit", KINDS, append);

/// A profile, and with it rights and kind, was changed. People who edit their own leave no line.
const PROFILE: &str = "people.profile.changed";

/// Ways in and out, rights, who may see what, and what administrators did. Facts of other slices by the names under which
/// `docs/reference/facts.md` has them.
const KINDS: &[&str] = &[
    "people.access_revoked",
    "people.invitation_accepted",
    "people.invited",
    "people.kind_changed",
    "people.left",
    "people.organisation_changed",
    PROFILE,
    "people.returned",
    "people.rights_changed",
    "people.sign_in_failed",
    "people.signed_in",
    "spaces.archived",
    "spaces.audience_changed",
    "spaces.created",
    "spaces.invited",
    "spaces.request_decided",
    "spaces.restored",
    "spaces.role_changed",
    EffectRetried::KIND,
    EffectDiscarded::KIND,
    AccessExplained::KIND,
    QuarantineEnded::KIND,
];

/// Whom a fact is about, if it is about a person.
#[derive(Deserialize)]
struct About {
    person: Option<PersonId>,
}

fn append<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let own = fact.kind == PROFILE && fact.actor.is_some() && person(fact) == fact.actor;
        if own { Ok(()) } else { Ok(store::append(cx, fact).await?) }
    }
    .boxed()
}

fn person(fact: &Recorded) -> Option<PersonId> {
    serde_json::from_str::<About>(&fact.payload).ok()?.person
}
