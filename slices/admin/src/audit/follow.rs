//! Which facts leave a line.

use super::store;
use crate::facts::{AccessExplained, EffectDiscarded, EffectRetried};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded};
use kernel::Fact;

/// Writes a line in the fact's own transaction: there is no change without its line, and no line without its change.
pub const FOLLOW: Effect = Effect::inline("admin.audit", KINDS, append);

/// Ways in and out, rights, who may see what, what leaves the house, and what administrators did. Facts of other slices by
/// the names under which `docs/reference/facts.md` has them.
const KINDS: &[&str] = &[
    "people.access_revoked",
    "spaces.created",
    "spaces.audience_changed",
    "spaces.role_changed",
    "spaces.invited",
    "spaces.request_decided",
    "spaces.archived",
    "spaces.restored",
    EffectRetried::KIND,
    EffectDiscarded::KIND,
    AccessExplained::KIND,
];

fn append<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move { Ok(store::append(cx, fact).await?) }.boxed()
}
