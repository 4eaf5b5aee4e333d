//! Whoever answers for a page hears before nobody vouches for it any more; when that is so, whoever relies on it does.

use super::model::NOTICE;
use super::{ripple, store};
use crate::facts::VerificationDue;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Schedule};
use kernel::PersonId;
use std::time::Duration;

const AT_ONCE: usize = 200;

/// Looks for verifications that end.
pub(crate) const WATCH: Schedule =
    Schedule { name: "wiki.watch_verifications", every: Duration::from_secs(3600), run: watch };

fn watch(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for one in store::ending(cx, cx.now().plus(NOTICE), AT_ONCE).await? {
            store::told(cx, one.page).await?;
            cx.record(&VerificationDue { space: one.space, page: one.page, people: vec![one.owner] }).await?;
        }
        for one in store::ended(cx, cx.now(), AT_ONCE).await? {
            store::followed(cx, one.page).await?;
            ripple::tell(cx, one.space, one.page, PersonId::new(0), true).await?;
        }
        Ok(())
    }
    .boxed()
}
