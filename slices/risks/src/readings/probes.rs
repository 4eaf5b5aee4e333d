//! What evidence rules may ask of risks.

use super::store;
use crate::facts::{
    MitigationLost, OwnerNamed, RiskAccepted, RiskClosed, RiskGivenBack, RiskMitigated, RiskRecorded, RiskReopened,
    RiskReviewed,
};
use crate::t::Texts;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::Fact;
use std::time::Duration;

/// Whoever leaves the house or a space owns nothing there any more.
const LEFT_US: &str = "people.left";
const LEFT_SPACE: &str = "spaces.left";

/// All of them. Closed risks are not counted: nothing is done about them.
pub(crate) fn all() -> [Probe; 3] {
    [
        Probe {
            name: "risks.owned",
            understands: &[],
            about: |lang| Texts::new(lang).probe_owned().to_owned(),
            follows: &[
                RiskAccepted::KIND,
                RiskGivenBack::KIND,
                OwnerNamed::KIND,
                RiskClosed::KIND,
                RiskReopened::KIND,
                LEFT_US,
                LEFT_SPACE,
            ],
            read: owned,
        },
        Probe {
            name: "risks.owned_and_mitigated",
            understands: &[],
            about: |lang| Texts::new(lang).probe_owned_and_mitigated().to_owned(),
            follows: &[
                RiskAccepted::KIND,
                RiskGivenBack::KIND,
                OwnerNamed::KIND,
                RiskMitigated::KIND,
                MitigationLost::KIND,
                RiskClosed::KIND,
                RiskReopened::KIND,
                LEFT_US,
                LEFT_SPACE,
            ],
            read: owned_and_mitigated,
        },
        Probe {
            name: "risks.reviewed_share",
            understands: &["days"],
            about: |lang| Texts::new(lang).probe_reviewed().to_owned(),
            follows: &[RiskRecorded::KIND, RiskReviewed::KIND, RiskClosed::KIND, RiskReopened::KIND],
            read: reviewed,
        },
    ]
}

fn owned<'c>(cx: &'c mut Cx, _: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move { Ok(Reading::count(store::owned(cx).await?)) }.boxed()
}

fn owned_and_mitigated<'c>(cx: &'c mut Cx, _: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move { Ok(Reading::count(store::owned_and_mitigated(cx).await?)) }.boxed()
}

/// A quarter, unless the rule says otherwise.
fn reviewed<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let days: u64 = asked.get("days").and_then(|days| days.parse().ok()).unwrap_or(92);
        let since = asked.now.minus(Duration::from_secs(days.min(3_660) * 86_400));
        let (open, looked) = store::reviewed(cx, since, asked.now).await?;
        Ok(Reading::share(looked, open))
    }
    .boxed()
}
