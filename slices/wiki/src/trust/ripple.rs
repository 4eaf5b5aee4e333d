//! When a page changes, or nobody vouches for it any more, whoever relies on it hears of it.

use super::store;
use crate::facts::{PageChanged, RecheckDue};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Record, Recorded};
use kernel::{Fact, PersonId, SpaceId, SubjectId};

/// Follows each change that is not a minor one.
pub(crate) const RIPPLE: Effect = Effect::queued("wiki.ripple", &[PageChanged::KIND], ripple);

fn ripple<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let changed: PageChanged =
            serde_json::from_str(&fact.payload).map_err(|error| Failure::Never(error.to_string()))?;
        if !changed.minor {
            tell(cx, changed.space, changed.page, changed.editor, false).await?;
        }
        Ok(())
    }
    .boxed()
}

/// Puts all that cites a page into the queues of those who answer for it, and tells them.
///
/// # Errors
/// If the database refuses.
pub async fn tell(cx: &mut Cx, space: SpaceId, page: SubjectId, by: PersonId, expired: bool) -> db::Result<()> {
    let people = store::recheck(cx, page, by, expired).await?;
    if !people.is_empty() {
        cx.record(&RecheckDue { space, page, people }).await?;
    }
    Ok(())
}
